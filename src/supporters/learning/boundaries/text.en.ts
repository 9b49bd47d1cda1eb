import type { Piece } from '../piece.ts'

export const en: Piece = {
  title: 'Boundaries',
  lead: 'Where the role stops, so that you can go on doing it.',
  sections: [
    {
      heading: 'What a boundary is for',
      points: [
        'It keeps you well. You cannot listen when you are worn out.',
        'It keeps them safe. They get the right help sooner when you do not try to be all of it.',
        'It keeps the talk honest. Both of you know what this is, and what it is not.',
      ],
    },
    {
      heading: 'Where you stop',
      points: [
        'You listen and point the way. You do not treat, fix, advise on the law or speak for them.',
        'You talk about how they are, not about the facts of a case that is open.',
        'You are there when you are on. Off duty means off: no messages at two in the morning.',
        'You hand back when you know the person too well, when you manage them, or when their story is too near your own.',
        'You give no money, no lifts home at midnight, no room for the night. Kind as it is, it changes what you are to each other.',
      ],
    },
    {
      heading: 'How to say it',
      points: [
        'Say it early and in few words. “I am here until ten. After that I will not see a message.”',
        'Say what you can do, then what you cannot. “I can listen, and I can find out who to ask. I cannot talk to your sergeant for you.”',
        'Do not say sorry for it. A boundary is part of the help.',
        'If you have let one slip, say so and set it again. It happens to everybody.',
      ],
    },
  ],
  dialogues: [
    {
      title: 'The message at two in the morning',
      scene:
        'Dan is on response. Last week he found it hard to sleep and wrote to Priya, who listened. Now he writes at night, every night.',
      lines: [
        { who: 'them', says: 'You up? Can’t sleep again. You’re the only one I can talk to.' },
        {
          who: 'you',
          says: 'Morning, Dan. I have just come on and I see you had another bad night. I am glad you wrote it down.',
        },
        { who: 'them', says: 'Sorry. I know it was two o’clock.' },
        {
          who: 'you',
          says: 'Nothing to be sorry for. I want to be straight with you: I am on from seven to three this week. Outside that I do not look, because if I did I would be no use to you by Friday.',
        },
        { who: 'them', says: 'Fair enough. It’s the nights that are the trouble though.' },
        {
          who: 'you',
          says: 'Then let us think about the nights. There are people awake at that hour whose job it is. And the sleep itself: would you talk to occupational health about it? I can tell you how, and you decide.',
        },
        { who: 'them', says: 'Maybe. What would I even say to them?' },
        { who: 'you', says: 'We could work that out together now, in your words.' },
      ],
      notice:
        'Priya is warm first and clear second. She says when she is there, gives the reason in one line, and turns to what Dan needs at night. She does not make up for the boundary with a favour.',
    },
    {
      title: 'Somebody you know too well',
      scene:
        'Mags opens a note in the custody office. By the third line she knows who it is: she stood beside him at his wedding.',
      lines: [
        {
          who: 'you',
          says: 'Thank you for writing this. Before you say more: I think I know you, and well. So I am not the right one to listen. It is not about anything you wrote.',
        },
        { who: 'them', says: 'Oh. I didn’t want anyone I know.' },
        {
          who: 'you',
          says: 'I understand. I will not say that I saw it, to you or to anybody, unless you bring it up. I am handing it back now, and somebody else can be asked.',
        },
        { who: 'them', says: 'Will they ask why?' },
        { who: 'you', says: 'No. Nobody gives a reason for handing back, and nobody asks for one.' },
      ],
      notice:
        'Mags stops before she has read it all. She says it is not about him, promises only what she can keep, and goes. She will see him at the weekend and say nothing.',
    },
  ],
  questions: [
    {
      asks: 'A colleague you support asks you to have a word with her inspector about her shifts. What do you do?',
      choices: [
        {
          words: 'Have the word. It would take five minutes and would help her',
          why: 'It is kindly meant. But it tells her inspector that she talks to you, and makes you her voice. Next time she may not be asked what she wants.',
          good: false,
        },
        {
          words:
            'Say that you cannot speak for her, and help her find her own words, or somebody whose job it is',
          why: 'She keeps hold of her own story. A staff association, a union or the Federation can speak for her. You can help her get ready.',
          good: true,
        },
        {
          words: 'Tell her it is not what peer support is for',
          why: 'True, but it leaves her standing there. A boundary comes with what you can do instead.',
          good: false,
        },
      ],
    },
    {
      asks: 'You are on leave and see that somebody you support has written. What do you do?',
      choices: [
        {
          words: 'Answer quickly, so that they do not feel left alone',
          why: 'It teaches both of you that leave is not leave. Somebody else can be there for them.',
          good: false,
        },
        {
          words: 'Say before your leave when you will be away and who can be asked, and then do not look',
          why: 'They know where they stand, and you get your rest. If you forgot to say it, tell your coordinator and let them help.',
          good: true,
        },
        {
          words: 'Leave it. They will understand',
          why: 'They may not. Silence can be read as “too much for her”. A word beforehand costs little.',
          good: false,
        },
      ],
    },
    {
      asks: 'A colleague starts to tell you what happened at a stop that is now being looked into. What do you do?',
      choices: [
        {
          words: 'Listen to all of it. They need to get it out',
          why: 'You could be asked about it later, and it could harm them. They can get out how it feels without the account.',
          good: false,
        },
        {
          words: 'Tell them to talk to a solicitor and leave it there',
          why: 'They may need one. But they came because they are not all right, and you can still be there for that.',
          good: false,
        },
        {
          words: 'Stop them kindly: “Leave out what happened. Tell me how you have been since”',
          why: 'You protect them and you stay with them. Their Federation or union can help with the case itself.',
          good: true,
        },
      ],
    },
  ],
}
