import type { Piece } from '../piece.ts'

export const en: Piece = {
  title: 'Listening',
  lead: 'The whole of the role, and harder than it looks for people who are paid to sort things out.',
  sections: [
    {
      heading: 'What listening does',
      points: [
        'A person who is heard begins to hear themselves. That is often enough to see the next step.',
        'You do not have to have been there. You have to want to know how it was for them.',
        'Silence is not a gap to fill. Count to five before you speak.',
      ],
    },
    {
      heading: 'What to do',
      points: [
        'Ask open questions: “What was that like?” “What is the worst of it?” “What has helped before?”',
        'Say back what you heard, in your own words, and let them put it right.',
        'Name the feeling if you can see one: “That sounds lonely.”',
        'Ask before you offer: “Do you want ideas, or do you want me to listen a bit more?”',
        'In a message, keep it short and leave one question, not four.',
      ],
    },
    {
      heading: 'What to leave',
      points: [
        '“At least…” Nothing that begins like this has ever helped.',
        'Your own story, unless it is two sentences and ends with a question to them.',
        '“Why didn’t you…?” It sounds like an interview, and they have done enough of those.',
        'The fix. If you feel the urge to fix it, that is the moment to ask one more question.',
      ],
    },
  ],
  dialogues: [
    {
      title: 'After a sudden death',
      scene:
        'Beth has been a PCSO for six years. On Tuesday she was first at the door where a baby had died.',
      lines: [
        {
          who: 'them',
          says: 'I’m fine really. Everyone’s been great. I just keep thinking about the mum’s slippers.',
        },
        { who: 'you', says: 'The slippers.' },
        {
          who: 'them',
          says: 'They were on the landing. One was the wrong way round. I don’t know why I can’t stop seeing it.',
        },
        { who: 'you', says: 'It stays with you, a thing like that. What is it like when it comes?' },
        { who: 'them', says: 'Like a weight. Here. And then I think, I’ve got no right, it wasn’t my baby.' },
        { who: 'you', says: 'So there is the weight, and on top of it you tell yourself off for having it.' },
        { who: 'them', says: 'Yes. That’s exactly it.' },
        {
          who: 'you',
          says: 'That is a lot to carry up and down stairs. Would it help to just sit with it here for a bit, or do you want to think about what might make it lighter?',
        },
      ],
      notice:
        'Two words, “the slippers”, were enough to open it. The supporter did not say that it was normal, or that time heals. She said back the two layers, and asked what Beth wanted.',
    },
    {
      title: 'When you would rather fix it',
      scene: 'Tony is a sergeant with nineteen years in. He rings about being passed over for a post.',
      lines: [
        { who: 'them', says: 'So that’s that. Nineteen years. The lad who got it has done four.' },
        { who: 'you', says: 'That must have hurt.' },
        { who: 'them', says: 'I’m not hurt. I’m angry.' },
        { who: 'you', says: 'Angry. I got that wrong. Tell me about the angry.' },
        {
          who: 'them',
          says: 'It’s not even the job. It’s that nobody told me. I read it on the board with everyone standing round.',
        },
        {
          who: 'you',
          says: 'In front of everybody. So it is less about not getting it and more about how you found out.',
        },
        { who: 'them', says: 'Yeah. If the guv’nor had just taken me to one side.' },
        { who: 'you', says: 'What would you have wanted them to say?' },
        { who: 'them', says: 'That they knew what it meant to me. That’s all.' },
      ],
      notice:
        'The supporter guessed wrong, and it did no harm, because she let him put it right at once. She had an idea about how to appeal. She kept it. Nobody had asked for it.',
    },
  ],
  questions: [
    {
      asks: 'A colleague tells you about a hard night and then goes quiet. What do you do?',
      choices: [
        {
          words: 'Tell them about a night of your own, so that they know they are not alone',
          why: 'It can help later, in two sentences. Now it takes the floor away from them.',
          good: false,
        },
        {
          words: 'Wait, and if they stay quiet say “take your time”',
          why: 'The quiet is often where the real thing comes. You show that you are not in a hurry.',
          good: true,
        },
        {
          words: 'Ask what happened next',
          why: 'It leads them back to the events. You want to know how they are.',
          good: false,
        },
      ],
    },
    {
      asks: 'Somebody says: “Other people have it much worse.” What do you answer?',
      choices: [
        {
          words: '“Maybe. And how is it for you?”',
          why: 'You do not argue. You turn it back to them, gently.',
          good: true,
        },
        {
          words: '“That’s true, try to look on the bright side”',
          why: 'They came to say that it is hard. Now they have been told not to.',
          good: false,
        },
        {
          words: '“No they don’t, yours is terrible”',
          why: 'It is meant to comfort, but it makes it bigger and tells them what to feel.',
          good: false,
        },
      ],
    },
    {
      asks: 'You are reading a long message and you have twenty minutes before a briefing. What do you do?',
      choices: [
        {
          words: 'Answer every point, so that nothing is missed',
          why: 'It will be rushed, and it is a lot to read for somebody who is low.',
          good: false,
        },
        {
          words: 'Leave it until you have an hour',
          why: 'They do not know that you have seen it. Waiting is hard after writing something like that.',
          good: false,
        },
        {
          words:
            'Write three lines: that you have read it, what stayed with you, and when you will write properly',
          why: 'They know they have been heard, and when to look again. Then keep to the time.',
          good: true,
        },
      ],
    },
  ],
}
