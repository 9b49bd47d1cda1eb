import type { Widen } from '../platform/text.ts'

/** Several sentences that stand under each other. */
const lines = (...all: string[]): readonly string[] => all

export const en = {
  home: 'Home',
  title: 'Operation Hampshire: when a colleague is assaulted',
  lead: 'Operation Hampshire is the national plan to look after anybody in policing who is assaulted, threatened or abused at work.',
  opensElsewhere: (host: string) => `opens ${host}, which is not our site`,
  you: {
    title: 'If it happened to you',
    text: 'It is not part of the job. Get safe, and get any injury seen. Tell a supervisor. You do not look into it yourself.',
    checklist: 'Your checklist: what should happen, and what you can ask for',
    account:
      'A peer supporter is there for you, not for the case. Do not talk about what happened in the incident; talk about how you are.',
  },
  strategy: {
    title: 'The strategy in plain words',
    points: lines(
      'Look at what it did to the person, not only at the injury.',
      'The person is a victim, with the same rights and the same care as anybody else.',
      'Somebody owns each case, from the first supervisor to a chief officer.',
      'Two records are made: one of the crime, one for health and safety. One does not make the other.',
      'Somebody checks every day that the plan is kept, and a panel looks at how it goes.',
      'Learn from it, so that it happens less: equipment, training, how people are deployed.',
      'Hate crime, threats and abuse count as well.',
      'Every force shares what it learns and its figures with the others.',
    ),
  },
  principles: {
    title: 'The seven principles',
    own: 'These are our own words. There are several versions of the plan. If your force has its own, that one comes first.',
  },
  checklists: {
    title: 'Checklists to print',
    text: 'One for each role, with boxes to tick.',
    steps: (n: number) => (n === 1 ? '1 step' : `${n} steps`),
    print:
      'To print it, use the print choice of your browser. On paper it has boxes to tick and room for the time.',
    own: 'The times are our suggestion, for your force to change. They are not a national rule. They count in hours from the incident, nights and weekends too.',
    proposal: 'A step that says “our suggestion” is not taken from a national page.',
    within: {
      hours: (n: number) => (n === 1 ? 'within 1 hour' : `within ${n} hours`),
      days: (n: number) => `within ${n} days`,
      weeks: (n: number) => (n === 1 ? 'within 1 week' : `within ${n} weeks`),
    },
    must: 'Needed',
    good: 'Good to do',
    derived: 'our suggestion',
    recall: 'not yet checked: ask your force',
    principle: (n: number, title: string) => `Principle ${n}: ${title}`,
    done: 'Done at',
    step: 'Step',
    others: 'The other checklists',
    back: 'Back to Operation Hampshire',
    neutralTitle: 'Checklist',
    noNames: 'Keep a printed list as your force keeps notes. Write times on it, never what happened.',
  },
  roles: {
    'assaulted-person': {
      title: 'If you were assaulted',
      lead: 'What should happen now, and what you can ask for. You do not have to do all of it alone, or at once.',
    },
    'initial-supervisor': {
      title: 'First supervisor',
      lead: 'You are the first to look after the person and the first steps. How you meet them shapes all that follows.',
    },
    inspector: {
      title: 'Inspector or second-line manager',
      lead: 'You make sure that somebody owns the case and that the care goes on after the shift.',
    },
    'welfare-officer': {
      title: 'Welfare officer',
      lead: 'You stay in touch with the person. You have no part in the investigation.',
    },
    'investigating-officer': {
      title: 'Investigating officer',
      lead: 'You investigate for a victim who is also a colleague, with the same care as for anybody.',
    },
    'senior-leader': {
      title: 'Senior leader',
      lead: 'You show that it matters, and you make sure that the plan is kept.',
    },
    'health-and-safety': {
      title: 'Health and safety',
      lead: 'You make sure that the record is right and that the next one is prevented.',
    },
  },
  training: {
    title: 'Training',
    text: 'The College of Policing has learning packages on Operation Hampshire. They are on College Learn, its learning site.',
    account: 'You need an account of your own on College Learn. We cannot open one for you or sign you in.',
    ask: 'Ask about the strategy and the training',
    resource: 'About the College Learn packages',
  },
  further: {
    title: 'Read further',
    national: 'These national pages are the ones that count:',
    library: 'Everything about assaults in the library',
    guidance: 'Peer support: the guidance',
  },
}

export type Text = Widen<typeof en>
