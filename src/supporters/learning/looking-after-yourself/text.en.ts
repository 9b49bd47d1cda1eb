import type { Piece } from '../piece.ts'

export const en: Piece = {
  title: 'Looking after yourself',
  lead: 'You came to this because you notice other people. This one is about noticing you.',
  sections: [
    {
      heading: 'What it does to you',
      points: [
        'Listening to pain leaves something behind, also when it went well.',
        'It adds to what the job leaves. Some weeks the two together are too much.',
        'Your signs are your own: short temper, bad sleep, dreading the phone, feeling nothing. Know yours, and tell somebody who will say so.',
      ],
    },
    {
      heading: 'What helps',
      points: [
        'An end to each contact: a walk round the yard, a cup of tea, five minutes in the car before you drive home.',
        'Supervision. Go when you are well, so that it is easy to go when you are not.',
        'Your champion. You do not need a reason to ring.',
        'Sleep, food, moving about, people who are not police. Nothing new, and it still works.',
        'Something of your own that has nothing to do with helping anybody.',
      ],
    },
    {
      heading: 'Saying no',
      points: [
        'Pause with one tap. Nobody asks why, and nothing is held against you.',
        'Hand back what you cannot carry. Somebody else is asked, and the person is not told why.',
        'The service pauses you by itself when you reach a limit. It is not a mark against you. It is the brake doing its work.',
        'You can ask for help in just the way you would tell others to. Peer supporters are colleagues too.',
      ],
    },
  ],
  dialogues: [
    {
      title: 'The champion rings',
      scene: 'Gwen is a champion. Marc is a supporter who had a very heavy contact on Monday.',
      lines: [
        { who: 'you', says: 'Marc, it is Gwen. Not about anything. I wondered how you are.' },
        { who: 'them', says: 'Yeah, fine. Busy.' },
        { who: 'you', says: 'Busy how?' },
        { who: 'them', says: 'Nights. And the littlest has a cough. I’m fine, Gwen.' },
        { who: 'you', says: 'All right. On your scale of fine, is it canteen fine, or fine?' },
        { who: 'them', says: 'Ha. Canteen. I snapped at the kids this morning and sat in the garage.' },
        {
          who: 'you',
          says: 'That doesn’t sound like you. I don’t need to know about Monday. What do you need today?',
        },
        { who: 'them', says: 'Sleep. And not to open the desk for a bit.' },
        {
          who: 'you',
          says: 'Then pause, now, while I am on the phone. Your debrief is on Thursday. Shall I sit in the canteen at one on Friday, in case you want to pull up a chair?',
        },
      ],
      notice:
        'Gwen does not ask who it was or what was said. She asks twice how he is, because the first answer is always “fine”. She ends with three small things that happen.',
    },
    {
      title: 'The supporter who cannot stop',
      scene:
        'Aled is in supervision with Ruth. He has had five heavy contacts this month and was paused yesterday.',
      lines: [
        { who: 'them', says: 'I don’t see why it has paused me. I’m good at this. There’s people waiting.' },
        { who: 'you', says: 'You are good at it. What is it like to be paused?' },
        { who: 'them', says: 'Honestly? Like being benched.' },
        {
          who: 'you',
          says: 'And what would you say to a colleague who had done five of those in a month, and was cross about a week off?',
        },
        { who: 'them', says: 'I’d say have the week off.' },
        { who: 'you', says: 'What would you hope they did with it?' },
        { who: 'them', says: 'Go and see their mum. I haven’t been since August.' },
        {
          who: 'you',
          says: 'There are others on the list this week. That is what a list is for. What will you have for tea at your mum’s?',
        },
      ],
      notice:
        'Ruth does not argue with the pause. She lets Aled hear himself say what he would say to anybody else, and then it becomes about tea.',
    },
  ],
  questions: [
    {
      asks: 'You notice that you hope nobody writes this week. What do you do?',
      choices: [
        {
          words: 'Pull yourself together. You volunteered',
          why: 'You did, and you can also rest. Dread is a sign to notice, not to push through.',
          good: false,
        },
        {
          words: 'Pause for a few days and tell your champion or supervisor',
          why: 'One tap, no reason. Saying it to one person often takes half the weight away.',
          good: true,
        },
        {
          words: 'Leave the role for good',
          why: 'You may, at any time. But decide that on a good day, after a rest.',
          good: false,
        },
      ],
    },
    {
      asks: 'You have had a heavy contact, and it is the end of your shift. What do you do before you go home?',
      choices: [
        {
          words: 'Ring your partner and tell them all about it',
          why: 'They would want to help. But it is not theirs to carry, and it is not yours to tell.',
          good: false,
        },
        {
          words: 'Make an end: tick the record, tell your supervisor that it was heavy, walk round the block',
          why: 'A small ritual tells your body that it is over. The tick makes sure that somebody gets in touch with you.',
          good: true,
        },
        {
          words: 'Go for a quick drink, to sleep better',
          why: 'It makes sleep worse and the next day longer. Most of us have tried it.',
          good: false,
        },
      ],
    },
    {
      asks: 'Another supporter seems worn out. They say they are fine. What do you do?',
      choices: [
        {
          words: 'Believe them. They are trained',
          why: 'Trained people are very good at saying that they are fine.',
          good: false,
        },
        {
          words:
            'Say what you have seen, ask once more, and tell their champion or the coordinator that you are worried',
          why: 'You pass on a worry about a colleague, not a secret. It is what you would want somebody to do for you.',
          good: true,
        },
        {
          words: 'Take over their conversations so that they can rest',
          why: 'It is not yours to take, and the people who wrote chose them. They can hand back themselves.',
          good: false,
        },
      ],
    },
  ],
}
