/** The way from interest to active (rule 3), whole, as one table. Pure: who asks, what is known, and nothing else. */

export const stages = [
  'interest',
  'backing',
  'panel',
  'offer',
  'training',
  'agreements',
  'assigning',
  'ready',
  'active',
  'rejected',
  'withdrawn',
] as const
export type Stage = (typeof stages)[number]

/** Stages in which somebody still has to do something. */
export const onTheWay = stages.slice(0, 8)
export const isOnTheWay = (stage: Stage): boolean => onTheWay.includes(stage)

/** Who moves: the applicant and the manager by their own secret links, the others signed in, the program when evidence is there. */
export type Mover = 'applicant' | 'manager' | 'panel' | 'coordinator' | 'program'

/** What a move may need. Each is a fact that the caller has looked up in the same transaction. */
export const facts = [
  'manager-named',
  'enough-members',
  'panel-agrees',
  'reason',
  'not-themselves',
  'training',
  'agreement',
  'vetting',
  'supervision',
  'supervisor',
  'champion',
] as const
export type Fact = (typeof facts)[number]

/** What happens next, in the transaction of the move. */
export type Next =
  | 'mail-applicant'
  | 'mail-manager'
  | 'mail-panel'
  | 'delete-words'
  | 'make-supporter'
  | 'list-supporter'
  | 'end-supporter'

type Row = {
  readonly from: readonly Stage[]
  readonly to: Stage
  readonly may: readonly Mover[]
  readonly needs: readonly Fact[]
  readonly next: readonly Next[]
}

const behind = ['vetting', 'supervision', 'supervisor', 'champion'] as const

export const moves = {
  // The applicant opens the link in their own mail and says who their line manager is.
  confirm: row('interest', 'backing', ['applicant'], ['manager-named'], ['mail-manager']),
  'name-another': row('backing', 'backing', ['applicant'], ['manager-named'], ['mail-manager']),
  'ask-again': row('backing', 'backing', ['applicant', 'coordinator'], [], ['mail-manager']),
  // The line manager answers one question.
  back: row('backing', 'panel', ['manager'], [], ['mail-applicant']),
  'not-theirs': row('backing', 'interest', ['manager'], [], ['mail-applicant']),
  'not-now': row('backing', 'rejected', ['manager'], ['reason'], ['delete-words', 'mail-applicant']),
  // Members without a conflict of interest decide together.
  convene: row('panel', 'panel', ['coordinator'], ['enough-members', 'not-themselves'], ['mail-panel']),
  choose: row('panel', 'offer', ['panel'], ['panel-agrees'], ['delete-words', 'mail-applicant']),
  refuse: row('panel', 'rejected', ['panel'], ['panel-agrees', 'reason'], ['delete-words', 'mail-applicant']),
  // The applicant answers the offer.
  accept: row('offer', 'training', ['applicant'], [], ['make-supporter']),
  'turn-down': row('offer', 'withdrawn', ['applicant'], [], []),
  // The evidence moves them on: a certificate, signatures, those who stand behind them.
  trained: row('training', 'agreements', ['program'], ['training'], []),
  signed: row('agreements', 'assigning', ['program'], ['training', 'agreement'], []),
  assigned: row('assigning', 'ready', ['program'], ['training', 'agreement', ...behind], []),
  activate: row(
    'ready',
    'active',
    ['coordinator'],
    ['not-themselves', 'training', 'agreement', ...behind],
    ['list-supporter', 'mail-applicant'],
  ),
  // At any time.
  withdraw: row(onTheWay, 'withdrawn', ['applicant'], [], ['delete-words', 'end-supporter']),
  stop: row(
    onTheWay,
    'rejected',
    ['coordinator'],
    ['reason', 'not-themselves'],
    ['delete-words', 'end-supporter', 'mail-applicant'],
  ),
} as const satisfies Record<string, Row>
export type Move = keyof typeof moves

function row<
  const To extends Stage,
  const May extends readonly Mover[],
  const Needs extends readonly Fact[],
  const After extends readonly Next[],
>(from: Stage | readonly Stage[], to: To, may: May, needs: Needs, next: After) {
  return { from: typeof from === 'string' ? [from] : from, to, may, needs, next }
}

export type Verdict =
  | { readonly may: true; readonly to: Stage }
  | { readonly may: false; readonly why: 'stage' | 'mover' | 'missing'; readonly missing: readonly Fact[] }

/** Whether this mover may make this move from this stage with what is known; if not, why not and what is missing. */
export const judge = (
  move: Move,
  given: { readonly stage: Stage; readonly by: Mover; readonly known: ReadonlySet<Fact> },
): Verdict => {
  const { from, to, may, needs }: Row = moves[move]
  if (!may.includes(given.by)) return { may: false, why: 'mover', missing: [] }
  if (!from.includes(given.stage)) return { may: false, why: 'stage', missing: [] }
  const missing = needs.filter(fact => !given.known.has(fact))
  return missing.length > 0 ? { may: false, why: 'missing', missing } : { may: true, to }
}

/** What is still missing before this person can be made active, in the order in which it comes. */
export const missingFor = (known: ReadonlySet<Fact>): Fact[] =>
  moves.activate.needs.filter(fact => fact !== 'not-themselves' && !known.has(fact))

/** With whom an application lies at a stage. The panel has it once it is called together. */
export const holderOf = (stage: Stage, convened: boolean): Mover | undefined => {
  if (!isOnTheWay(stage)) return undefined
  if (stage === 'panel') return convened ? 'panel' : 'coordinator'
  return (
    ({ backing: 'manager', assigning: 'coordinator', ready: 'coordinator' } as const)[
      stage as 'backing' | 'assigning' | 'ready'
    ] ?? 'applicant'
  )
}
