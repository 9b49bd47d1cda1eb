/** Somebody of Westvale at every stage of the way in, and two for whom it ended. All made up. */
export type Joiner = {
  readonly first: string
  readonly surname: string
  readonly rank: string
  readonly station: string
  readonly languages: readonly ('en' | 'cy')[]
  readonly stage: string
  /** Days they have waited at this stage. */
  readonly waited: number
  readonly why?: string
  readonly reason?: string
  /** Dates of theirs that are there already. */
  readonly has?: readonly ('training' | 'agreement' | 'behind' | 'vetting')[]
}

const en = ['en'] as const
const both = ['en', 'cy'] as const

export const joiners: readonly Joiner[] = [
  {
    first: 'Priya',
    surname: 'Raman',
    rank: 'constable',
    station: 'Wexley Green',
    languages: en,
    stage: 'interest',
    waited: 2,
    why: 'A colleague sat with me after my first sudden death. I would like to be that for somebody.',
  },
  {
    first: 'Gethin',
    surname: 'Maddox',
    rank: 'sergeant',
    station: 'Thornbeck',
    languages: both,
    stage: 'backing',
    waited: 18,
    why: 'I have led a team through two hard years. Some of them could not talk to me, because I was their sergeant.',
  },
  {
    first: 'Alice',
    surname: 'Thornley',
    rank: 'staff-specialist',
    station: 'Sallport',
    languages: en,
    stage: 'backing',
    waited: 3,
  },
  {
    first: 'Marek',
    surname: 'Zielonka',
    rank: 'constable',
    station: 'Tarnley',
    languages: en,
    stage: 'panel',
    waited: 12,
    why: 'I know what it is to be new, in a new country, and to say that all is well.',
  },
  {
    first: 'Lorna',
    surname: 'Pettifer',
    rank: 'escort-officer',
    station: 'Millrace',
    languages: en,
    stage: 'panel',
    waited: 6,
    why: 'People talk to me in the van. I would like to learn to do it well.',
  },
  {
    first: 'Ines',
    surname: 'Duarte',
    rank: 'staff-entry',
    station: 'Stonepike',
    languages: en,
    stage: 'offer',
    waited: 1,
  },
  {
    first: 'Ruth',
    surname: 'Adeyemi-Cole',
    rank: 'constable',
    station: 'Brackenford',
    languages: en,
    stage: 'training',
    waited: 24,
  },
  {
    first: 'Dewi',
    surname: 'Pritchard',
    rank: 'sergeant',
    station: 'Hallowby',
    languages: both,
    stage: 'agreements',
    waited: 6,
    has: ['training'],
  },
  {
    first: 'Nora',
    surname: 'Feldman',
    rank: 'staff-manager',
    station: 'Gullhaven',
    languages: en,
    stage: 'assigning',
    waited: 9,
    has: ['training', 'agreement'],
  },
  {
    first: 'Jamal',
    surname: 'Ellwood',
    rank: 'constable',
    station: 'Millrace',
    languages: en,
    stage: 'ready',
    waited: 2,
    has: ['training', 'agreement', 'behind', 'vetting'],
  },
  {
    first: 'Stuart',
    surname: 'Penfold',
    rank: 'constable',
    station: 'Eastquay',
    languages: en,
    stage: 'rejected',
    waited: 40,
    reason: 'too-much-now',
  },
  {
    first: 'Elin',
    surname: 'Garside',
    rank: 'staff-supervisor',
    station: 'Aldermere',
    languages: both,
    stage: 'withdrawn',
    waited: 60,
  },
]

/** Two of Westvale's supporters who lead supervision as well. */
export const supervisors = [
  { first: 'Desmond', surname: 'Larbi' },
  { first: 'Eileen', surname: 'Moss' },
] as const
