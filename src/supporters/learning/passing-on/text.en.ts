import type { Piece } from '../piece.ts'

export const en: Piece = {
  title: 'What may have to be passed on',
  lead: 'How to be honest about it at the start, and kind about it when the moment comes.',
  sections: [
    {
      heading: 'One list, and you do not add to it',
      points: [
        'Your force has one list. It says what may have to be passed on, whether we ask first, to whom it goes and to whom it never goes.',
        'The person reads it before they write. If they ring or stop you in the corridor, you tell them before they begin.',
        'You do not learn it by heart. You know where it is, and you look.',
        'Most of what people bring is not on it.',
      ],
    },
    {
      heading: 'At the start',
      points: [
        'Say it in your own voice, in two sentences. Then ask if they want to go on.',
        'Never say “everything you tell me is secret”. It is not true, and they will remember it.',
        'Offer the way round: “If you are not sure, ask me as if it were about somebody else.”',
      ],
    },
    {
      heading: 'When the moment comes',
      points: [
        'Slow down. Say what you heard, and which matter on the list it sounds like.',
        'Tell them before you tell anybody, wherever that is safe and the law allows it.',
        'Ask what they would like to happen, and what you could say and leave out.',
        'You do not decide alone. Ask the person the list names, or your coordinator or the duty professional, without a name if you are not sure.',
        'Stay with them afterwards. The worst part is being left.',
      ],
    },
  ],
  dialogues: [
    {
      title: 'In the corridor',
      scene: 'Rhys, a detention officer, catches Ali by the lockers at the end of a late shift.',
      lines: [
        {
          who: 'them',
          says: 'You do that peer support, don’t you? Have you got a minute? I’ve got to tell someone something.',
        },
        {
          who: 'you',
          says: 'I have. Come in here and shut the door. Before you start, one thing, so that you know where you are.',
        },
        { who: 'them', says: 'Go on.' },
        {
          who: 'you',
          says: 'What you say stays with me, unless it is one of a few things on a list. Somebody in danger, a child at risk, a serious crime, that sort of weight. Then I may have to pass it on, and I would tell you first if I safely could. Do you want to see the list?',
        },
        { who: 'them', says: 'It’s not that. It’s the drinking. Not at work. But every night now.' },
        {
          who: 'you',
          says: 'Thank you for telling me. Drinking when you are off duty is not on that list. Tell me about the nights.',
        },
      ],
      notice:
        'It takes Ali twenty seconds. He says it before, not after, gives the weight of it without reading out the list, and then says plainly that this is not on it. Rhys can breathe.',
    },
    {
      title: 'A question about somebody else',
      scene: 'Somebody writes from a phone, without a name.',
      lines: [
        {
          who: 'them',
          says: 'What would happen if a person knew that a mate on their team looked up his ex on the system? Just asking.',
        },
        {
          who: 'you',
          says: 'It is good to ask it that way. Taken just as a question: that is misuse of police information. It is on the list, under serious crime, and the person who told me would hear it from me first. I would ask the programme’s named lead before doing anything.',
        },
        { who: 'them', says: 'And the person who told you? Would it be on them?' },
        {
          who: 'you',
          says: 'Those who have to act would know what was passed on. Officers have a duty to act on it themselves, too, and I could help that person think about how. They would not be alone with it.',
        },
        { who: 'them', says: 'OK. I need to think.' },
        {
          who: 'you',
          says: 'Take your time. I am here tomorrow until six. And whatever you decide about the question, you can tell me how it is to carry it.',
        },
      ],
      notice:
        'The answer is true and has no trap in it. The person hears what would happen before they have said anything that has to be passed on, and the door stays open.',
    },
  ],
  questions: [
    {
      asks: 'Somebody says: “Promise me you won’t tell anyone.” What do you say?',
      choices: [
        {
          words: '“I promise”',
          why: 'You cannot keep that promise, and a broken promise is worse than none.',
          good: false,
        },
        {
          words: '“I cannot promise that for everything. Here is what I can promise”',
          why: 'It is honest, and it goes straight on to what you can keep. Most people are relieved.',
          good: true,
        },
        {
          words: '“Then better not tell me”',
          why: 'It shuts the door on somebody who may badly need it open. Offer the hypothetical question instead.',
          good: false,
        },
      ],
    },
    {
      asks: 'You think that what you heard is on the list, but you are not sure. What do you do first?',
      choices: [
        {
          words: 'Pass it on, to be on the safe side',
          why: 'It cannot be taken back. The list is there so that only what has to go is passed on.',
          good: false,
        },
        {
          words: 'Keep it to yourself until you are sure',
          why: 'Then you carry it alone, and something urgent may wait. You do not have to be sure to ask.',
          good: false,
        },
        {
          words: 'Ask your coordinator or the duty professional today, without saying who it is about',
          why: 'You get a second head without giving anybody away. If a life is in danger now, ring 999 first.',
          good: true,
        },
      ],
    },
    {
      asks: 'Something has to be passed on. The person is angry with you. What helps most?',
      choices: [
        {
          words: 'To tell them exactly what you will say, to whom, and what you will leave out, and to stay',
          why: 'They lose less than they fear, and they can see it. Being there afterwards is what they will remember.',
          good: true,
        },
        {
          words: 'To explain the law, so that they see you had no choice',
          why: 'They may want that later. Now it sounds like hiding behind a rule.',
          good: false,
        },
        {
          words: 'To do it quietly and tell them when it is over',
          why: 'Only where telling them first is not safe or not allowed. Otherwise they hear it from you, first.',
          good: false,
        },
      ],
    },
  ],
}
