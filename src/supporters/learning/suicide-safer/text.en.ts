import type { Piece } from '../piece.ts'

export const en: Piece = {
  title: 'Suicide-safer conversations',
  lead: 'To ask, to listen, to stay, and to bring somebody else in. You do not have to know what to say. You have to ask.',
  sections: [
    {
      heading: 'Ask',
      points: [
        'If you are worried, ask. Use the word, calmly: “Are you thinking about suicide?”',
        'Asking does not put the thought there. It tells the person that they can say it, and that you can bear to hear it.',
        'Do not hint. “You wouldn’t do anything silly, would you?” asks them to say no.',
        'Say “died by suicide” or “ended their life”. Leave out words that blame, and never talk about how.',
      ],
    },
    {
      heading: 'Listen for it',
      points: [
        'Words: “They’d be better off.” “I can’t see a way out.” “It won’t matter soon.”',
        'Changes: giving things away, saying goodbye, a sudden calm after a very bad time.',
        'Weight: a death by suicide close by, an investigation, the end of a relationship, pain, drink, the end of a career.',
        'None of these proves anything. Each is a reason to ask.',
      ],
    },
    {
      heading: 'When the answer is yes',
      points: [
        'Say thank you. Say that you are glad they told you. Then go slowly.',
        'Ask whether they have a plan, and whether it is for today. You need to know how soon, not the detail.',
        'Life in danger now: ring 999. Say where they are. Stay on the line or beside them until help is there.',
        'Not this minute: ask them to let a professional help, today, and do it together. Ring the crisis line with them. Ring the duty professional.',
        'Help them not to be alone. Who could come and sit with them? What could be put out of reach tonight, and who could do it?',
        'You do not keep this to yourself. It is on the list of what may have to be passed on, and you tell them so.',
      ],
    },
    {
      heading: 'Afterwards, for you',
      points: [
        'Tell your supervisor or the duty professional the same day. Your debrief comes before your next offer.',
        'Somebody may end their life although you did everything. It would not be your doing. Ring somebody.',
        'If this is near to your own life, hand back. It is the right thing to do.',
      ],
    },
  ],
  dialogues: [
    {
      title: 'Asking',
      scene: 'Nia is a call handler. She has written twice about being tired. Today she writes late.',
      lines: [
        {
          who: 'them',
          says: 'I’ve tidied my locker and given Sian my good headset. Just wanted to say you’ve been kind.',
        },
        {
          who: 'you',
          says: 'Nia, I am glad you wrote. I am going to ask you something straight, because I am worried. Are you thinking about suicide?',
        },
        { who: 'them', says: 'I don’t know. Sort of. Yes.' },
        {
          who: 'you',
          says: 'Thank you for telling me. I am here and I am staying. Are you thinking of doing something tonight?',
        },
        { who: 'them', says: 'I’d got as far as tonight, yes.' },
        {
          who: 'you',
          says: 'Then tonight matters most. I want to get help to you now, and I want us to do it together. Where are you, and is anybody with you?',
        },
        { who: 'them', says: 'Home. My brother’s downstairs.' },
        {
          who: 'you',
          says: 'Would you go down and sit by him while we write? I am ringing 999 so that somebody comes to you who knows what to do. I am telling you before I do it. I will not go until they are there.',
        },
        { who: 'them', says: 'OK. I’m going down.' },
        { who: 'you', says: 'Good. I am still here. Tell me when you are next to him.' },
      ],
      notice:
        'She asked with the word, once. She asked when, not how. She said what she was about to do, moved Nia towards a person, and stayed. Every sentence is short.',
    },
    {
      title: 'Thoughts without a plan',
      scene: 'Owen is a detective constable. He sits down beside Jess in the canteen after an inquest.',
      lines: [
        {
          who: 'them',
          says: 'Some mornings I sit in the car park and think it would be easier not to be here.',
        },
        { who: 'you', says: 'Not to be here at work, or not to be alive?' },
        { who: 'them', says: 'Not alive. I wouldn’t do anything. I’ve got the girls.' },
        {
          who: 'you',
          says: 'I am glad you have said it out loud. So there are thoughts of suicide, some mornings. Have you got a plan, anything at all?',
        },
        { who: 'them', says: 'No. It’s just the thought. It frightens me that it’s there.' },
        { who: 'you', says: 'It would frighten me too. What keeps you safe on those mornings?' },
        { who: 'them', says: 'I think about Saturday. Swimming. Then I get out of the car.' },
        {
          who: 'you',
          says: 'Saturday gets you out of the car. Would you let somebody help who knows these thoughts well? The crisis line is there day and night, and your GP. We could ring one of them now, you and me, and I could ask a professional what else there is without saying who you are.',
        },
        { who: 'them', says: 'Not the GP. Maybe the line. Would you stay while I ring?' },
        { who: 'you', says: 'Yes. And let us say what you do if the thought ever comes with a plan.' },
      ],
      notice:
        'Jess makes sure she has understood before she goes on. She asks about a plan, and about what keeps him safe. Thoughts without a plan can be held safely together, and she still brings in somebody who knows more.',
    },
  ],
  questions: [
    {
      asks: 'Somebody writes: “Everyone would be better off without me.” What do you write back?',
      choices: [
        {
          words: '“That’s not true, everybody here thinks the world of you”',
          why: 'It is loving. But it argues with a feeling, and the question has not been asked.',
          good: false,
        },
        {
          words: '“When you say that, are you thinking about suicide?”',
          why: 'It is direct and calm, and lets them say yes or no. You can say the loving thing afterwards.',
          good: true,
        },
        {
          words: '“Do you want to talk about it another day?”',
          why: 'It could be late another day. Ask now.',
          good: false,
        },
      ],
    },
    {
      asks: 'Somebody tells you they plan to end their life tonight, and begs you to tell nobody. What do you do?',
      choices: [
        {
          words: 'Keep quiet and stay with them all night',
          why: 'Staying is right. Doing it alone is not: they need more than you can give, and you could lose contact.',
          good: false,
        },
        {
          words: 'Ring 999 now, tell them that you are doing it and why, and stay with them',
          why: 'Life comes first. You tell them unless telling them raises the risk. They may be angry, and alive.',
          good: true,
        },
        {
          words: 'Tell their line manager in the morning',
          why: 'The morning is too late, and a line manager is not on the list for this.',
          good: false,
        },
      ],
    },
    {
      asks: 'The help has come and the person is safe for now. What do you do next?',
      choices: [
        {
          words: 'Tell your supervisor or the duty professional today, and let yourself be looked after',
          why: 'It stays in your body even if it went well. The debrief is for you, and comes before you are offered anybody new.',
          good: true,
        },
        {
          words: 'Go back to work and carry on as usual',
          why: 'Many of us would. It tends to come back later, at a worse time.',
          good: false,
        },
        {
          words: 'Write down in your own notebook everything that was said, in case somebody asks',
          why: 'You keep the contact record and nothing beside it. What had to be passed on has been.',
          good: false,
        },
      ],
    },
  ],
}
