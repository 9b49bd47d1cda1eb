import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  facts,
  holderOf,
  judge,
  moves,
  stages,
  type Fact,
  type Move,
  type Mover,
  type Stage,
} from './moves.ts'

const behind = ['vetting', 'supervision', 'supervisor', 'champion'] as const
const all = new Set<Fact>(facts)

/** Named people in named situations: who tries what, and what comes of it. */
const people: readonly [
  who: string,
  move: Move,
  given: { stage: Stage; by: Mover; known?: readonly Fact[] },
  comes: Stage | 'stage' | 'mover' | readonly Fact[],
][] = [
  [
    'Sam opens his link and names his sergeant',
    'confirm',
    { stage: 'interest', by: 'applicant', known: ['manager-named'] },
    'backing',
  ],
  [
    'Sam opens his link and names nobody',
    'confirm',
    { stage: 'interest', by: 'applicant' },
    ['manager-named'],
  ],
  [
    'Robin, who coordinates, tries to confirm for Sam',
    'confirm',
    { stage: 'interest', by: 'coordinator', known: ['manager-named'] },
    'mover',
  ],
  [
    'Sam’s sergeant has moved on, he names another',
    'name-another',
    { stage: 'backing', by: 'applicant', known: ['manager-named'] },
    'backing',
  ],
  ['Robin sends the question again', 'ask-again', { stage: 'backing', by: 'coordinator' }, 'backing'],
  ['Sergeant Ali says yes', 'back', { stage: 'backing', by: 'manager' }, 'panel'],
  ['Sergeant Ali says yes twice', 'back', { stage: 'panel', by: 'manager' }, 'stage'],
  ['Sam says yes in his sergeant’s place', 'back', { stage: 'backing', by: 'applicant' }, 'mover'],
  ['Robin says yes in the sergeant’s place', 'back', { stage: 'backing', by: 'coordinator' }, 'mover'],
  ['Inspector Lowe is not Sam’s manager', 'not-theirs', { stage: 'backing', by: 'manager' }, 'interest'],
  [
    'Sergeant Ali says not now',
    'not-now',
    { stage: 'backing', by: 'manager', known: ['reason'] },
    'rejected',
  ],
  [
    'Robin calls a panel of one',
    'convene',
    { stage: 'panel', by: 'coordinator', known: ['not-themselves'] },
    ['enough-members'],
  ],
  [
    'Robin calls a panel about herself',
    'convene',
    { stage: 'panel', by: 'coordinator', known: ['enough-members'] },
    ['not-themselves'],
  ],
  ['the panel chooses Sam', 'choose', { stage: 'panel', by: 'panel', known: ['panel-agrees'] }, 'offer'],
  ['one member chooses Sam alone', 'choose', { stage: 'panel', by: 'panel' }, ['panel-agrees']],
  [
    'Robin chooses Sam without a panel',
    'choose',
    { stage: 'panel', by: 'coordinator', known: ['panel-agrees'] },
    'mover',
  ],
  [
    'the panel chooses somebody whom no manager has backed',
    'choose',
    { stage: 'backing', by: 'panel', known: ['panel-agrees'] },
    'stage',
  ],
  [
    'the panel refuses without a reason',
    'refuse',
    { stage: 'panel', by: 'panel', known: ['panel-agrees'] },
    ['reason'],
  ],
  [
    'the panel refuses with one',
    'refuse',
    { stage: 'panel', by: 'panel', known: ['panel-agrees', 'reason'] },
    'rejected',
  ],
  ['Sam accepts', 'accept', { stage: 'offer', by: 'applicant' }, 'training'],
  ['Sam accepts what nobody offered', 'accept', { stage: 'panel', by: 'applicant' }, 'stage'],
  ['Robin accepts for Sam', 'accept', { stage: 'offer', by: 'coordinator' }, 'mover'],
  ['Sam turns it down', 'turn-down', { stage: 'offer', by: 'applicant' }, 'withdrawn'],
  [
    'Sam’s certificate is there',
    'trained',
    { stage: 'training', by: 'program', known: ['training'] },
    'agreements',
  ],
  [
    'Sam signed before his course',
    'signed',
    { stage: 'agreements', by: 'program', known: ['agreement'] },
    ['training'],
  ],
  [
    'Robin skips the course',
    'trained',
    { stage: 'training', by: 'coordinator', known: ['training'] },
    'mover',
  ],
  [
    'Sam has no champion yet',
    'assigned',
    {
      stage: 'assigning',
      by: 'program',
      known: ['training', 'agreement', 'vetting', 'supervision', 'supervisor'],
    },
    ['champion'],
  ],
  [
    'Robin makes Sam active',
    'activate',
    { stage: 'ready', by: 'coordinator', known: ['not-themselves', 'training', 'agreement', ...behind] },
    'active',
  ],
  [
    'Sam’s vetting lapsed while he waited',
    'activate',
    {
      stage: 'ready',
      by: 'coordinator',
      known: ['not-themselves', 'training', 'agreement', 'supervision', 'supervisor', 'champion'],
    },
    ['vetting'],
  ],
  [
    'Robin makes herself active',
    'activate',
    { stage: 'ready', by: 'coordinator', known: ['training', 'agreement', ...behind] },
    ['not-themselves'],
  ],
  ['Sam makes himself active', 'activate', { stage: 'ready', by: 'applicant', known: facts }, 'mover'],
  [
    'Robin makes somebody active straight from interest',
    'activate',
    { stage: 'interest', by: 'coordinator', known: facts },
    'stage',
  ],
  ['Sam withdraws a day before', 'withdraw', { stage: 'ready', by: 'applicant' }, 'withdrawn'],
  ['Sam withdraws what is over', 'withdraw', { stage: 'rejected', by: 'applicant' }, 'stage'],
  ['Robin withdraws Sam', 'withdraw', { stage: 'panel', by: 'coordinator' }, 'mover'],
  [
    'Robin stops it and says why',
    'stop',
    { stage: 'training', by: 'coordinator', known: ['reason', 'not-themselves'] },
    'rejected',
  ],
  [
    'Robin stops it without a word',
    'stop',
    { stage: 'training', by: 'coordinator', known: ['not-themselves'] },
    ['reason'],
  ],
]

for (const [who, move, { known = [], ...given }, comes] of people) {
  test(who, () => {
    const verdict = judge(move, { ...given, known: new Set(known) })
    assert.deepEqual(
      verdict.may ? verdict.to : verdict.why === 'missing' ? verdict.missing : verdict.why,
      comes,
    )
  })
}

test('every open stage has one who holds it, and a way out for the applicant', () => {
  for (const stage of stages) {
    const out = judge('withdraw', { stage, by: 'applicant', known: new Set() }).may
    assert.equal(holderOf(stage, true) !== undefined, out, stage)
  }
  assert.equal(holderOf('panel', false), 'coordinator')
  assert.equal(holderOf('panel', true), 'panel')
  assert.equal(holderOf('offer', false), 'applicant')
})

test('no end has a way on: whoever was rejected or withdrew begins again', () => {
  for (const stage of ['active', 'rejected', 'withdrawn'] as const)
    for (const move of Object.keys(moves) as Move[])
      for (const by of ['applicant', 'manager', 'panel', 'coordinator', 'program'] as const)
        assert.equal(judge(move, { stage, by, known: all }).may, false, `${move} from ${stage}`)
})

/** A dice that falls the same every time. */
const dice = (seed: number) => () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return seed / 2 ** 32
}

const steps = ['confirm', 'back', 'choose', 'accept', 'trained', 'signed', 'assigned', 'activate'] as const
const movers = ['applicant', 'manager', 'panel', 'coordinator', 'program'] as const

const walk = (table: typeof judge, seed: number): readonly Move[] => {
  const roll = dice(seed)
  const pick = <T>(of: readonly T[]): T => of[Math.floor(roll() * of.length)] as T
  let stage: Stage = 'interest'
  const made: Move[] = []
  for (let n = 0; n < 400 && stage !== 'active'; n++) {
    const move = pick(
      Object.keys(moves).filter(each => !/withdraw|stop|turn|refuse|not-now/.test(each)) as Move[],
    )
    const known = new Set(facts.filter(() => roll() < 0.9))
    const verdict = table(move, { stage, by: pick(movers), known })
    if (!verdict.may) continue
    made.push(move)
    stage = verdict.to
  }
  return stage === 'active' ? made : []
}

const skips = (made: readonly Move[]) =>
  steps.some(
    (step, at) =>
      !made.includes(step) || made.indexOf(step) < (at === 0 ? 0 : made.indexOf(steps[at - 1] as Move)),
  )

test('whatever 600 random walks try, nobody is active without every step in its order (rule 3)', () => {
  let arrived = 0
  for (let seed = 1; seed <= 600; seed++) {
    const made = walk(judge, seed)
    if (made.length === 0) continue
    arrived += 1
    assert.ok(!skips(made), `seed ${seed}: ${made.join(' ')}`)
  }
  assert.ok(arrived > 20, `${arrived} arrived`)
})

test('the walk notices a table with a hole: an offer from the line manager’s stage', () => {
  const holed: typeof judge = (move, given) =>
    move === 'choose' && given.stage === 'backing' ? { may: true, to: 'offer' } : judge(move, given)
  assert.ok(
    Array.from({ length: 600 }, (_, seed) => walk(holed, seed)).some(made => made.length > 0 && skips(made)),
  )
})
