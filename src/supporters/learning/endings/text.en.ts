import type { Piece } from '../piece.ts'

export const en: Piece = {
  title: 'Endings',
  lead: 'A good ending is part of the help. It says: you came, you were heard, and you can come again.',
  sections: [
    {
      heading: 'When it is time',
      points: [
        'Things are lighter, or somebody else is helping now.',
        'You go round and round the same matter. Ask your supervisor whether something else would help more.',
        'You are tired, ill or moving on. That is reason enough.',
        'They have stopped answering. That is an ending too, and it may be a good one.',
      ],
    },
    {
      heading: 'How to end well',
      points: [
        'Say it before it happens: “Shall we meet once more and see where you are?”',
        'Look back together: what has changed, and what did they do that helped?',
        'Look forward: who else is there, and what would be a sign to ask for help again?',
        'Say goodbye plainly. No “I am always here for you”. You are not, and nobody should be.',
      ],
    },
    {
      heading: 'Handing on',
      points: [
        'Ask first. Say what the other person can do that you cannot.',
        'Let them choose what is passed on, in their own words. Often nothing needs to be.',
        'If you can, be there for the first step: the phone call, the form, the door.',
        'Say that they have done nothing wrong. Being handed on can feel like being handed off.',
      ],
    },
  ],
  dialogues: [
    {
      title: 'The last cup of tea',
      scene: 'Farah, a crime scene investigator, has talked to Col four times since her father died.',
      lines: [
        { who: 'you', says: 'You said last time that you had slept through twice. How has it been?' },
        { who: 'them', says: 'Better. I cleared his shed on Sunday. I cried, but I did it.' },
        { who: 'you', says: 'On your own?' },
        { who: 'them', says: 'With my cousin. I rang her, like we said.' },
        {
          who: 'you',
          says: 'You rang her. I remember that you thought you never would. I wonder if we are near the end of this, you and me. What do you think?',
        },
        { who: 'them', says: 'I suppose so. I’ll miss it, mind.' },
        { who: 'you', says: 'So will I. What would tell you that it is time to talk to somebody again?' },
        { who: 'them', says: 'If I stop going out. That’s what I do.' },
        {
          who: 'you',
          says: 'Good to know. You can come back to the list any time, to me or to anybody on it. And your cousin is there. Thank you for trusting me with him.',
        },
      ],
      notice:
        'Col does not decide it alone. He gives Farah back what she did herself, asks for her own warning sign, and ends with thanks, not with a promise.',
    },
    {
      title: 'More than you can give',
      scene:
        'Sam has written to Lou eight times about the same nightmare. Lou has talked it over in supervision, without a name.',
      lines: [
        {
          who: 'you',
          says: 'Sam, I have been thinking about the nightmare, and about what would really help with it.',
        },
        { who: 'them', says: 'This helps. Writing to you helps.' },
        {
          who: 'you',
          says: 'I am glad. And it is still coming, three nights a week. There are people trained to make such dreams loosen their grip. I am not one of them, and I would be holding you back if I acted as if I were.',
        },
        { who: 'them', says: 'So you’re getting rid of me.' },
        {
          who: 'you',
          says: 'No. I can see how it sounds like that. I am staying until you are through their door. I only want you to have more than me.',
        },
        { who: 'them', says: 'What would I have to do?' },
        {
          who: 'you',
          says: 'Ask occupational health, or your GP. I have the words here that others have used. Shall we make them yours? You decide what goes in.',
        },
      ],
      notice:
        'Lou says the hard thing warmly and does not take it back when Sam is hurt. There is a reason, a next step, and a bridge: “until you are through their door”.',
    },
  ],
  questions: [
    {
      asks: 'Somebody you supported has not answered for two weeks. What do you do?',
      choices: [
        {
          words: 'Write again every few days, so that they know you care',
          why: 'It can feel like being chased. One line is kind, five are pressure.',
          good: false,
        },
        {
          words: 'Leave one line that asks for nothing, and let the conversation end by itself',
          why: '“No need to answer. You can come back any time.” It leaves the door open and nobody in debt.',
          good: true,
        },
        {
          words: 'Ask a mate on their team how they are',
          why: 'Now somebody knows, or guesses, that they used peer support. Never.',
          good: false,
        },
      ],
    },
    {
      asks: 'You are leaving for another force next month and have one open conversation. What do you do?',
      choices: [
        {
          words: 'Say nothing until your last day, so as not to worry them',
          why: 'They lose the chance to say goodbye, and to choose who comes next.',
          good: false,
        },
        {
          words: 'Tell them now, end well if it is time, or let them choose somebody else',
          why: 'They have a month and a say in it. Tell your coordinator when you leave, not who it is.',
          good: true,
        },
        {
          words: 'Keep it going privately on your own phone',
          why: 'Then it is no longer peer support: no supervision, no limits, nobody beside you.',
          good: false,
        },
      ],
    },
    {
      asks: 'At the end somebody gives you an expensive watch. What do you say?',
      choices: [
        {
          words: 'Take it. Saying no would hurt',
          why: 'It changes what you were to each other, and your force has rules on gifts. A card can be kept in the heart.',
          good: false,
        },
        {
          words: '“Thank you. I cannot take it, and I will remember that you wanted to”',
          why: 'Warm, clear and short. The thanks has arrived without the watch.',
          good: true,
        },
        {
          words: '“I’m not allowed to”, and hand it back',
          why: 'True and cold. Let the thanks in before you say no to the gift.',
          good: false,
        },
      ],
    },
  ],
}
