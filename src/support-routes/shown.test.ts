import { deepEqual, equal, ok } from 'node:assert/strict'
import { test } from 'node:test'
import { nationalRoutes } from './national.ts'
import { isCrisis, nations } from './route.ts'
import { crisisPanelOf, helpNowOf, shownRoutes, type ForceCheck, type Given } from './shown.ts'
import { routeView } from './view.ts'

const threeInTheMorning = new Date('2026-11-24T03:00:00Z')
const given = (more: Partial<Given>): Given => ({
  nation: 'wales',
  stage: 'demonstration',
  checks: new Map(),
  now: threeInTheMorning,
  ...more,
})
const shown = (more: Partial<Given>) => shownRoutes(nationalRoutes, given(more))
const code = (one: { route: { code: string } } | undefined) => one?.route.code
const checkedToday: ForceCheck = {
  verifiedOn: '2026-11-24',
  owner: 'Wellbeing team',
  phone: '',
  textCode: '',
  url: '',
  hours: '',
}

const panels = [
  ['england', 'npws-crisis-line', ['samaritans', 'nhs-111-2-england', 'shout-bluelight']],
  ['wales', 'npws-crisis-line', ['samaritans', 'nhs-111-2-wales', 'shout-bluelight', 'call-wales']],
  ['scotland', 'samaritans', ['nhs-24-scotland', 'shout-bluelight', 'breathing-space']],
  ['northern_ireland', 'samaritans', ['lifeline-ni', 'shout-bluelight']],
] as const
for (const [nation, first, others] of panels) {
  test(`at 3 in the morning somebody in ${nation} meets one number first and 999 last`, () => {
    const night = nation === 'scotland' ? new Date('2026-11-24T01:00:00Z') : threeInTheMorning
    const panel = crisisPanelOf(shown({ nation, now: night }))
    equal(code(panel.first), first)
    deepEqual(panel.others.map(code), others)
    equal(code(panel.emergency), 'emergency-999')
  })
}

test('the Welsh Samaritans are in the panel in the evening and not at night', () => {
  const evening = crisisPanelOf(shown({ now: new Date('2026-11-24T20:00:00Z') }))
  ok(evening.others.some(one => code(one) === 'samaritans-welsh'))
  const night = crisisPanelOf(shown({}))
  ok(!night.others.some(one => code(one) === 'samaritans-welsh'))
})

test('a live force shows no recalled number that nobody there checked, and says why', () => {
  for (const nation of nations) {
    for (const one of shown({ nation, stage: 'live' })) {
      if (one.route.confidence !== 'recall') continue
      equal(one.route.phone + one.route.textCode, '', one.route.code)
      const view = routeView(one, 'en')
      equal(view.phone ?? view.text, undefined)
      equal(view.missing.startsWith('There is a number.'), one.hidesNumber)
    }
  }
  const combatStress = shown({ stage: 'live' }).find(one => code(one) === 'combat-stress')
  equal(combatStress?.hidesNumber, true)
})

test('control: the demonstration shows it marked, and so does a live force once somebody there checked it', () => {
  const demonstrated = shown({}).find(one => code(one) === 'combat-stress')
  ok(demonstrated)
  equal(routeView(demonstrated, 'en').phone?.href, 'tel:08001381619')
  equal(routeView(demonstrated, 'en').check, 'Not yet checked by this force.')
  const checks = new Map([['combat-stress', checkedToday]])
  const checked = shown({ stage: 'live', checks }).find(one => code(one) === 'combat-stress')
  ok(checked)
  equal(routeView(checked, 'en').phone?.href, 'tel:08001381619')
  equal(routeView(checked, 'en').check, 'Checked on 24 November 2026 by Wellbeing team.')
})

test('a number that is only recalled and a row that has none are told apart', () => {
  const relate = shown({ stage: 'live' }).find(one => code(one) === 'relate')
  equal(relate?.hidesNumber, false)
})

test('a force completes its own row with number and hours', () => {
  const checks = new Map([['eap', { ...checkedToday, phone: '0800 000 0000', hours: '24/7' }]])
  const eap = shown({ checks }).find(one => code(one) === 'eap')
  ok(eap)
  const view = routeView(eap, 'en')
  equal(view.phone?.label, 'Ring 0800 000 0000')
  equal(view.openness, 'Open now, day and night, every day')
  equal(view.missing, '')
  const template = shown({}).find(one => code(one) === 'eap')
  ok(template)
  equal(routeView(template, 'en').missing, 'Your force has not put its own details here yet.')
})

test('every route of a nation is on the page at least once, and no route of another', () => {
  for (const nation of nations) {
    const page = helpNowOf(shown({ nation }))
    const onPage = [
      page.first,
      ...page.awake,
      ...page.silent,
      ...page.emergency,
      ...page.later,
      ...page.kinds.flatMap(({ routes }) => routes),
    ].map(code)
    const expected = nationalRoutes.filter(route => route.nations.includes(nation)).map(route => route.code)
    deepEqual([...new Set(onPage)].toSorted(), expected.toSorted())
  }
})

test('every crisis row stands before any other kind, and whoever is awake stands first', () => {
  const page = helpNowOf(shown({}))
  ok(page.awake.every(({ route }) => isCrisis(route)))
  ok(page.awake.every(({ openness }) => openness.kind !== 'closed'))
  ok(page.later.some(one => code(one) === 'calm'))
  equal(code(page.silent[0]), 'shout-bluelight')
})

test('a check of 200 days ago hides a charity and leaves the crisis lines', () => {
  const old = { ...checkedToday, verifiedOn: '2026-05-08' }
  const checks = new Map(nationalRoutes.map(route => [route.code, old]))
  const left = shown({ stage: 'live', checks })
  ok(left.length > 0 && left.every(({ route }) => isCrisis(route)))
  ok(left.every(one => routeView(one, 'cy').check.startsWith('Gwiriwyd ddiwethaf ar 8 Mai 2026')))
})
