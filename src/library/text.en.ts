import type { Widen } from '../platform/text.ts'
import type { Section, Way } from './section.ts'

type SupportRow = { which: string; what: string; when: string; how: string }
type RoleRow = { role: string; does: string }
const supportRows = (all: readonly SupportRow[]) => all
const roleRows = (all: readonly RoleRow[]) => all

/** Several sentences that stand under each other. */
const lines = (...all: string[]): readonly string[] => all

const whatItIs: readonly Section[] = [
  {
    heading: 'What a peer supporter does',
    points: [
      'They listen, and they take their time.',
      'They talk with you as an equal. They are not there to judge you or to be the expert.',
      'They know what other help there is and how to reach it.',
      'They can stay in touch for a while, if you both want that.',
    ],
  },
  {
    heading: 'What it is not',
    points: [
      'It is not treatment. A supporter is not a counsellor, a doctor or an investigator.',
      'It is not a report. Your force cannot look up who used it.',
      'It is not an emergency service. If there is danger now, use the numbers on the page Help now.',
    ],
    ways: [{ to: '/help-now', words: 'Help now: who is awake at this hour' }],
  },
  {
    heading: 'Who it is for',
    text: [
      'It is for everyone who works in policing: officers, staff, specials and volunteers.',
      'No worry is too small. You do not need to be in crisis. Early is good.',
    ],
  },
  {
    heading: 'You choose',
    text: [
      'You choose who you talk to. You can say no, stop, or change your mind, and you need no reason. Nobody may order you to use it.',
    ],
  },
  {
    heading: 'What stays between you',
    text: [
      'Nearly all of it. A few things may have to be passed on. You can read that list before you say a word.',
    ],
    ways: [{ to: '/passing-on', words: 'What may have to be passed on' }],
  },
]

const whyItMatters: readonly Section[] = [
  {
    heading: 'What keeps people silent',
    points: [
      'Stigma: they fear that others will think less of them.',
      'Being alone with it: they feel that nobody else has this, or they work alone.',
      'Fear of being judged: they worry what it may do to their job or their next posting.',
    ],
  },
  {
    heading: 'How peer support helps',
    points: [
      'It comes early, before things get bad.',
      'It comes from somebody who knows the job and whom you trust.',
      'It opens the door to more help when you need it.',
    ],
  },
  {
    heading: 'What is known, and what is not',
    text: [
      'Most studies are hopeful: people feel better and ask for help sooner. But there are few of them, and schemes differ too much to compare. Stigma is still the biggest barrier.',
      'So we promise no results. A good network counts what it does, asks people, and looks again every year.',
    ],
    ways: [{ to: '/library?kind=paper', words: 'Read the studies in the library' }],
  },
  {
    heading: 'One part of the whole',
    text: [
      'Peer support works beside good managers, fair workloads, occupational health and trauma care. It does not replace any of them.',
    ],
  },
  {
    heading: 'Why it needs structure',
    text: [
      'Good will is not enough. Without structure and supervision, supporters take on too much, or act outside their role. Then they get hurt too.',
    ],
    ways: [
      { to: '/guidance/roles-and-governance', words: 'Roles and governance' },
      { to: '/guidance/looking-after-supporters', words: 'Looking after supporters' },
    ],
  },
]

const whichSupport: readonly Section[] = [
  {
    heading: 'How they fit together',
    points: [
      'Peer support starts with you. TRiM starts with an event. You can have both.',
      'Peer support does not score you and does not treat you. Treatment comes from health professionals.',
      'Starting in one place does not close the others. A supporter can help you find the next one.',
    ],
  },
  {
    heading: 'After a hard job',
    text: [
      'Your force has its own way to look after a team after a bad incident, such as TRiM or a debrief. Peer support can go on beside it, for as long as you want.',
    ],
  },
  {
    heading: 'If you are a manager',
    text: [
      'Say what help there is, then let the person choose. Offer it and never order it. You will not be told whether they used it.',
    ],
  },
]

const governance: readonly Section[] = [
  {
    heading: 'How somebody becomes a supporter',
    points: [
      'They apply, because they want to. It is a volunteer role.',
      'Their line manager backs them, so that they have the time.',
      'A panel meets them.',
      'They are trained.',
      'They sign what they agree to keep.',
      'The coordinator starts them. Before that, nobody can ask them.',
    ],
  },
  {
    heading: 'Three documents to have first',
    points: [
      'A code of conduct: what a supporter does and does not do.',
      'A role profile for supporters and for supervisors.',
      'A clear way to pass on a worry about somebody’s safety.',
    ],
  },
  {
    heading: 'One list of what may have to be passed on',
    text: [
      'Each force has one list, with examples. Everybody sees the same list: the person who asks, the supporter, and whoever the matter goes to. It is shown before anybody types a word.',
    ],
    ways: [{ to: '/passing-on', words: 'What may have to be passed on' }],
  },
  {
    heading: 'Records',
    text: [
      'Write down as little as you can: that a contact took place, how long it took, what sort of worry it was. Never write an account of an incident. The person it is about could read it.',
    ],
  },
  {
    heading: 'Knowing that it works',
    points: [
      'Look at how many people it reaches, how fast they get an answer, and how much each supporter carries.',
      'A supporter whom nobody asks is as much a warning as one who has too much.',
      'Keep small numbers hidden, so that nobody can be picked out.',
      'Look at the whole at least once a year.',
    ],
  },
]

const lookingAfter: readonly Section[] = [
  {
    heading: 'Limits that protect',
    points: [
      'A limit on how many people one supporter has at a time. Heavy matters count for more.',
      'Nobody is on call all day and all night. Off duty means off duty.',
      'A supporter can pause with one tap and gives no reason.',
      'A supporter can hand a request back. There is no penalty.',
    ],
  },
  {
    heading: 'Supervision',
    text: [
      'Supporters meet a supervisor regularly, in a group or alone. A supervisor here is not a line manager: they help the supporter to think about the role and about themselves.',
      'When supervision is too late, the supporter gets nobody new until it has taken place.',
    ],
  },
  {
    heading: 'After a heavy conversation',
    text: ['They talk it through with somebody before anybody new is offered to them.'],
  },
  {
    heading: 'Signs that a supporter carries too much',
    points: [
      'They think about it when they should be resting.',
      'They try to fix everything themselves.',
      'They put off answering, or answer at all hours.',
      'They do things that are not part of the role.',
    ],
  },
  {
    heading: 'Help for supporters',
    text: [
      'Everything on this site is for supporters too. Needing help is no mark against them, and does not end their role.',
    ],
    ways: [
      { to: '/library?theme=supporter-own-load', words: 'In the library: the supporter’s own load' },
      { to: '/help-now', words: 'Help now' },
    ],
  },
]

const relatedWays: readonly Way[] = [
  { to: '/passing-on', words: 'What may have to be passed on' },
  { to: '/films', words: 'Three films: Purpose, Meaning and Identity' },
  { to: '/library', words: 'The library' },
  { to: '/operation-hampshire', words: 'Operation Hampshire: when a colleague is assaulted' },
  { to: '/enquiries', words: 'Ask the national service' },
  { to: '/help-now', words: 'Help now' },
]

const resources: readonly Section[] = [
  {
    heading: 'Look further',
    ways: [
      { to: '/films', words: 'Three films: Purpose, Meaning and Identity' },
      { to: '/library', words: 'The whole library' },
      { to: '/library?kind=podcast', words: 'Podcasts' },
      { to: '/library?kind=webinar', words: 'Webinars' },
      { to: '/library?kind=paper', words: 'Studies and papers' },
      { to: '/library?kind=book', words: 'Books' },
      { to: '/operation-hampshire', words: 'Operation Hampshire: when a colleague is assaulted' },
    ],
  },
  {
    heading: 'Ask the national service',
    text: ['Some things are sent only to those who ask.'],
    ways: [
      { to: '/enquiries/design-pack', words: 'How to design and run a network' },
      { to: '/enquiries/peer-support-training', words: 'Training for peer supporters' },
      { to: '/enquiries/member-page', words: 'The member page for trained peer supporters' },
      { to: '/enquiries/psa-cposa-training', words: 'Training for PSA and CPOSA members' },
    ],
  },
]

export const en = {
  home: 'Home',
  opensElsewhere: (host: string) => `opens ${host}, which is not our site`,
  englishOnly: 'English only',
  ifThisBringsThingsUp: {
    title: 'If this brings things up',
    text: 'You may see yourself in it, or somebody you know. You do not have to sit with that alone.',
  },
  peopleToTalkTo: {
    supporter: 'Talk to a peer supporter',
    helpNow: 'Help now: people who are awake at this hour',
  },
  guidance: {
    title: 'Peer support: the guidance',
    lead: 'What peer support is, when it helps, and how to run it well.',
    own: 'These pages are our own, in our own words. The national page is the one that counts.',
    national: 'Read the national page: workforce prioritisation guidance on peer support',
    topicsTitle: 'Topics',
    related: 'Related',
    relatedWays,
    back: 'Back to the guidance',
    next: (topic: string) => `Next: ${topic}`,
    chosen: 'Good places to start',
    topics: {
      'what-it-is': {
        title: 'What peer support is',
        lead: 'Peer support is talking with a trained colleague who knows the job. They listen. They do not judge. They help you find the next step.',
        sections: whatItIs,
      },
      'why-it-matters': {
        title: 'Why it matters',
        lead: 'Police work is hard on people, and many keep it to themselves. A colleague who gets it can be the easiest person to tell.',
        sections: whyItMatters,
      },
      'which-support': {
        title: 'Which support, and when',
        lead: 'You do not have to get this right. Whichever you choose can help you reach another.',
        sections: whichSupport,
      },
      'roles-and-governance': {
        title: 'Roles and governance',
        lead: 'Who does what in a peer support network, and what keeps it safe.',
        sections: governance,
      },
      'looking-after-supporters': {
        title: 'Looking after supporters',
        lead: 'Supporters are colleagues first. They carry what they hear, so somebody looks after them.',
        sections: lookingAfter,
      },
      resources: {
        title: 'Resources',
        lead: 'Films, recordings, case studies and papers, and what you can ask for.',
        sections: resources,
      },
    },
    supports: {
      caption: 'Which support, and when',
      which: 'Support',
      what: 'What it is',
      when: 'When it fits',
      how: 'How you get it',
      rows: supportRows([
        {
          which: 'Emergency services',
          what: 'Ambulance, police and fire.',
          when: 'Somebody may die or be badly hurt.',
          how: 'Ring 999.',
        },
        {
          which: 'Police crisis line',
          what: 'Trained counsellors outside your force, day and night, for police officers and staff in England and Wales.',
          when: 'Thoughts of suicide or self-harm, grief or trauma. When it is too much right now.',
          how: 'Ring. The number is on every page of this site.',
        },
        {
          which: 'Peer support',
          what: 'A trained colleague who listens.',
          when: 'Early, and for anything on your mind. When you want somebody who knows the job.',
          how: 'You choose a supporter yourself.',
        },
        {
          which: 'TRiM',
          what: 'Set talks with a trained colleague after a traumatic event, to see how you are doing.',
          when: 'You were part of something such as a death or serious violence. Often about three days after, and again after a month.',
          how: 'Through your supervisor or your force’s TRiM coordinator.',
        },
        {
          which: 'Occupational health',
          what: 'Health professionals who look at your health and your work together.',
          when: 'Your health affects your work, or your work affects your health.',
          how: 'Ask yourself, or through your manager.',
        },
        {
          which: 'Employee assistance programme (EAP)',
          what: 'A help line and short counselling from outside your force, which your force pays for.',
          when: 'Worries about money, family, the law or stress.',
          how: 'Ring the number your force gives you.',
        },
        {
          which: 'Your GP and the NHS',
          what: 'Doctors and talking therapies.',
          when: 'You feel ill, or low for weeks, or you need treatment.',
          how: 'Ring your GP, or use the NHS talking therapies of your area.',
        },
        {
          which: 'Federation, association or union',
          what: 'Advice, and somebody at your side.',
          when: 'Complaints, pay, rights, or trouble at work.',
          how: 'Ask your local representative.',
        },
      ]),
    },
    roles: {
      caption: 'Who does what',
      role: 'Role',
      does: 'What they do',
      rows: roleRows([
        {
          role: 'Peer supporter',
          does: 'Listens, knows where other help is, knows their own limits. Keeps training and supervision up to date.',
        },
        { role: 'Peer champion', does: 'An experienced supporter who steadies the others.' },
        {
          role: 'Coordinator',
          does: 'Runs the network: people, training, cover. Does not read what is said. The national model asks every force to have one.',
        },
        { role: 'Supervisor', does: 'Leads supervision for supporters. Is not anybody’s line manager here.' },
        {
          role: 'Occupational health clinician',
          does: 'Takes over what is too heavy for a colleague. The national model asks for at least one in each force who is trained in it.',
        },
        {
          role: 'Lead',
          does: 'A senior leader who answers for the network and sees it in figures, never by name.',
        },
      ]),
    },
  },
  films: {
    title: 'Three films about a life in policing',
    lead: 'Purpose, Meaning and Identity are three short dramas made for policing. Each is about a different stage of a career.',
    how: 'The films are made to be watched together, with somebody who leads the talk afterwards. We do not show them here: the page of each film says how to get it.',
    readMore: (film: string) => `About ${film}`,
    before: 'Before you watch',
    contains: (notes: string) => `This film shows ${notes}.`,
    leaveAnyTime: 'You can stop or leave the room at any time. Say so to the group before you start.',
    about: 'What it is about',
    forWhom: 'Who it is for',
    use: 'How to use it',
    ask: 'How to get it',
    askText:
      'The film comes as a package from the national service, for forces that ask for it. We cannot send it.',
    askLink: (film: string) => `Ask for the ${film} package`,
    nationalPage: (film: string) => `Read about ${film} on the national site`,
    noAddress: 'We know of no page on the web for this film, so there is no link to it here.',
    facts: 'About the film',
    madeBy: 'Made by',
    released: 'Released',
    length: 'Length',
    lengthUnknown: 'Not published',
    language: 'Language',
    others: 'The other films',
    names: { purpose: 'Purpose', meaning: 'Meaning', identity: 'Identity' },
    inLibrary: 'In the library',
    each: {
      purpose: {
        stage: 'Joining',
        short: 'Alfie has just joined. The first hard jobs, and the tiredness that comes with them.',
        about: lines(
          'Alfie is new in the job. He meets difficult incidents, tiredness, paperwork and everyday friction, and it starts to show.',
          'A psychotherapist opens and closes the film, so that a group can talk about early warning signs and about where help is.',
        ),
        forWhom: 'For new recruits and those who train and lead them. Anybody can learn from it.',
        use: lines(
          'Watch it in a small group, with somebody who leads the talk.',
          'Ask what the group noticed first, and what a colleague could have said.',
          'End with where help is, by name and number.',
        ),
      },
      meaning: {
        stage: 'Mid-career',
        short: 'Jake has been a response officer for years. The load grows, at work and at home.',
        about: lines(
          'Jake is a response officer in the middle of his career. The load has been growing for a long time. It shows in his temper at work, and at home with his family.',
          'The film looks at how it builds up, what the people around him see, and how he answers.',
        ),
        forWhom: 'For people with some years in the job, their managers and their families.',
        use: lines(
          'Watch it in a small group, with somebody who leads the talk.',
          'Talk about what a team or a family can notice before the person does.',
          'End with where help is, for families too.',
        ),
      },
      identity: {
        stage: 'Leaving or retiring',
        short: 'Roopa is about to retire. Who is she without the job?',
        about: lines(
          'Roopa is getting ready to retire. She works through what leaving policing means for who she is.',
          'It is about loss as well as about what comes next.',
        ),
        forWhom: 'For people who are thinking of leaving or are about to retire, and for their managers.',
        use: lines(
          'It suits a course before retirement, or a talk between two.',
          'Ask what people will miss, what they will not, and who will still ring them.',
          'End with who is there for leavers.',
        ),
      },
    },
  },
  library: {
    title: 'Library',
    lead: 'Films, podcasts, papers and more about wellbeing in policing. Others made them. We link to them and copy nothing.',
    filterTitle: 'Find in the library',
    words: 'Words to look for',
    kind: 'Kind',
    stage: 'Stage of a career',
    theme: 'Topic',
    access: 'Who can open it',
    all: 'All',
    fresh: 'New here in the last 60 days',
    freshNone: 'What is added here shows as new for 60 days. The latest published stand first in the list.',
    moreFilters: 'More ways to narrow it down',
    results: 'What fits',
    show: 'Show',
    clear: 'Show everything',
    wish: {
      words: (typed: string) => `“${typed}”`,
      fresh: 'New',
    },
    count: (n: number) => (n === 1 ? 'There is 1 resource.' : `There are ${n} resources.`),
    countOf: (n: number, all: number) =>
      n === 1 ? `1 of ${all} resources fits.` : `${n} of ${all} resources fit.`,
    showing: (first: number, last: number) => `You see ${first} to ${last}, the latest first.`,
    nothing: 'Nothing fits all of this together',
    relax: 'It may help to take one wish off:',
    relaxOne: (wish: string, n: number) =>
      n === 1 ? `Take off ${wish}: 1 resource fits` : `Take off ${wish}: ${n} resources fit`,
    relaxNone: 'Taking one wish off does not help either. You can start again.',
    pageTitle: (page: number, pages: number) => `Library: page ${page} of ${pages}`,
    newTag: 'New',
    openAt: (host: string) => `Open it at ${host}`,
    opens: (title: string) => `: ${title}`,
    ask: 'How to ask for it',
    noAddress: 'No web address is known.',
    contains: (notes: string) => `Contains: ${notes}`,
    minutes: (n: number) => (n === 1 ? '1 minute' : `${n} minutes`),
    publishedAbout: (when: string) => `About ${when}`,
    publishedUnknown: 'Not known',
    facts: 'About this resource',
    kindLabel: 'Kind',
    publisher: 'From',
    authors: 'By',
    published: 'Published',
    length: 'Length',
    language: 'Language',
    stageLabel: 'Stage of a career',
    audience: 'Made for',
    topics: 'Topics',
    accessLabel: 'Who can open it',
    added: 'Added here',
    doi: 'DOI',
    unsure:
      'We could not see all of it. Some of what we say here is our best reading, so check it with the publisher.',
  },
  kinds: {
    film: { one: 'Film', many: 'Films' },
    podcast: { one: 'Podcast', many: 'Podcasts' },
    webinar: { one: 'Webinar', many: 'Webinars' },
    course: { one: 'Course', many: 'Courses' },
    toolkit: { one: 'Toolkit', many: 'Toolkits' },
    guidance: { one: 'Guidance', many: 'Guidance' },
    blog: { one: 'Article', many: 'Articles' },
    bulletin: { one: 'Bulletin', many: 'Bulletins' },
    paper: { one: 'Paper', many: 'Papers' },
    book: { one: 'Book', many: 'Books' },
  },
  stages: { joining: 'Joining', mid: 'Mid-career', leaving: 'Leaving or retiring', any: 'Every stage' },
  access: {
    public: 'Open to everyone',
    members: 'Needs an account or payment',
    request: 'Ask the owner first',
  },
  accessMeans: {
    public: 'Open to everyone.',
    members: 'You need an account there, a membership, or to pay.',
    request: 'You have to ask its owner for it.',
  },
  audiences: {
    everyone: 'Everyone',
    supporters: 'Peer supporters',
    coordinators: 'Coordinators',
    managers: 'Managers and supervisors',
    leaders: 'Senior leaders',
    families: 'Families',
  },
  languages: { en: 'English', cy: 'Welsh' },
  notes: {
    trauma: 'trauma',
    'distress at work': 'distress at work',
    'cumulative trauma': 'trauma that builds up',
    'conflict at home': 'conflict at home',
    loss: 'loss',
    'life change': 'a big change in life',
    violence: 'violence',
    suicide: 'suicide',
    PTSD: 'PTSD',
    'child abuse': 'child abuse',
    'domestic abuse': 'domestic abuse',
    bereavement: 'bereavement',
    'serious illness': 'serious illness',
    death: 'death',
    firearms: 'firearms',
    'distressing calls': 'distressing calls',
    abuse: 'abuse',
    'harm to children': 'harm to children',
    'road death': 'death on the road',
    combat: 'combat',
    harassment: 'harassment',
    'mass casualty': 'many people killed or hurt',
  },
  enquiries: {
    title: 'Ask the national service',
    lead: 'Some things come from the National Police Wellbeing Service: training, films, packs, the member page.',
    notHere:
      'We do not take these messages here. A message typed here would reach nobody, so there is no form. Each topic shows the national page that answers it.',
    topics: 'What would you like to ask about?',
    backToAll: 'All topics',
    answeredAt: (host: string) => `Answered at ${host}`,
    one: {
      who: 'Who answers',
      national: 'The National Police Wellbeing Service, known as Oscar Kilo. It is not part of this site.',
      open: 'Open the national page',
      address: 'Its address is',
      how: 'How to ask',
      steps: lines(
        'Open the national page and look for how to get in touch.',
        'Say which force you work for and what you would like to have.',
        'Leave out private things. Do not write about how you or somebody else is doing.',
      ),
      notHere: 'We do not take this message here and do not pass it on.',
      urgent: 'If you need somebody to talk to, this is not the way. These are:',
    },
  },
}

export type Text = Widen<typeof en>
