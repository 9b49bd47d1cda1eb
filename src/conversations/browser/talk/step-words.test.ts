import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { test } from 'node:test'
import { noteAgain } from './again.ts'
import { emptyDraft } from './draft.ts'
import { bytesLeft, cardOf, noteOf } from './note-of.ts'
import type { ServerState } from './server-state.ts'
import { stepWords } from './step-words.ts'
import { appointmentTimes, soonText, untilText } from './when.ts'

const now = new Date('2026-11-25T03:04:00Z')
const minute = (iso: string) => Date.parse(iso) / 60_000
const amira = '00000000-0000-4000-8000-00000000000a'
const state = (request: Partial<ServerState['request']>) => ({
  names: { [amira]: 'Amira' },
  request: {
    state: 'waiting' as const,
    outcome: null,
    kind: 'message' as const,
    language: 'en' as const,
    named: null,
    othersMinute: null,
    closeMinute: minute('2026-12-09T03:04:00Z'),
    nextStep: 'ask',
    nextMinute: minute('2026-11-25T06:00:00Z'),
    anybodyAsked: false,
    ...request,
  },
})
const said = (request: Partial<ServerState['request']>) => stepWords(state(request), now, 'en').join(' ')

test('at 3 a.m. somebody who waits reads that nobody has read it, and when somebody is asked', () => {
  equal(said({}), 'Nobody has read it yet. Peer supporters start today at 06:00. We will ask one then.')
})

test('whoever asked one person reads when that person is on, and when others are asked', () => {
  match(said({ named: amira }), /Amira is on duty today at 06:00/)
  const others = minute('2026-11-25T05:04:00Z')
  const waits = { named: amira, othersMinute: others, nextMinute: others, nextStep: 'ask others' }
  match(said(waits), /Amira is off duty\. .* we ask others today at 05:04/)
  match(said({ ...waits, anybodyAsked: true }), /We have asked Amira\. .* today at 05:04/)
  match(said({ named: amira, anybodyAsked: true, nextStep: 'close' }), /nobody but Amira/)
})

test('openings and hand-backs cannot be told from waiting', () => {
  const asked = { anybodyAsked: true, nextStep: 'ask more' }
  equal(said({ ...asked, state: 'held' }), said({ ...asked, state: 'waiting' }))
  match(said({ ...asked, state: 'held', nextStep: 'hold lapses' }), /^We are finding the right person\.$/)
})

test('when everybody was asked, whoever waits reads when they can ask others, and not that we ask more', () => {
  const asked = { anybodyAsked: true, nextStep: 'run out', nextMinute: minute('2026-11-25T08:00:00Z') }
  match(said(asked), /^We are finding .* you can ask others today at 08:00\.$/)
  match(said({ ...asked, named: amira }), /We ask nobody but Amira/)
})

test('nothing is promised that the row does not say', () => {
  equal(said({ nextStep: 'close' }).includes('We will ask'), false)
})

test('times stand in Welsh sentences without a browser that knows Welsh', () => {
  equal(soonText(new Date('2026-11-26T14:00:00Z'), now, 'cy'), 'yfory am 14:00')
  equal(soonText(new Date('2026-11-28T08:00:00Z'), now, 'cy'), 'ddydd Sadwrn 08:00')
  equal(soonText(new Date('2026-12-24T08:00:00Z'), now, 'cy'), 'ar 24 Rhagfyr 2026')
  equal(untilText(new Date('2026-11-25T22:00:00Z'), now, 'en'), '22:00')
  equal(untilText(new Date('2026-12-25T22:00:00Z'), now, 'en'), undefined)
})

test('the calendar offers a time after the next step, and half past nine tomorrow in London, summer or winter', () => {
  const times = (at: string) => appointmentTimes(undefined, new Date(at)).map(time => time.toISOString())
  deepEqual(times('2026-11-25T03:04:00Z'), ['2026-11-25T06:30:00.000Z', '2026-11-26T09:30:00.000Z'])
  deepEqual(times('2026-07-25T03:04:00Z'), ['2026-07-25T06:30:00.000Z', '2026-07-26T08:30:00.000Z'])
})

test('number, safe times and name are inside the seal, and the card has none of them', () => {
  const draft = {
    ...emptyDraft('cy'),
    kind: 'call' as const,
    text: 'x',
    number: '07700 900123',
    callMe: ' Jo ',
  }
  const note = noteOf(draft, now, {})
  deepEqual([note.number, note.callMe, note.voicemail, note.safe], ['07700 900123', 'Jo', false, undefined])
  deepEqual(cardOf(draft), { kind: 'call', language: 'cy', person: undefined, deadlineMinutes: 0 })
})

test('the counter counts bytes, so that Welsh circumflexes and a smile are not cut', () => {
  const left = (text: string) => bytesLeft({ ...emptyDraft('en'), text }, {})
  equal(left('') - left('ŵ'), 2)
  equal(left('') - left('🙂'), 4)
  ok(left('a'.repeat(4095)) < 0)
})

test('asked again, the note takes along what was added, as far as it fits', () => {
  const line = (text: string, isNote: boolean) => ({
    key: text,
    isMine: true,
    from: 0,
    standing: 'shown' as const,
    isAltered: false,
    isElsewhere: false,
    minute: 1,
    text,
    note: isNote ? { callMe: 'Jo' } : undefined,
    hash: '',
    messageId: '',
  })
  const note = line('First', true)
  const seen = (...added: string[]) => ({
    lines: [note, ...added.map(text => line(text, false))],
    note,
    replacedDay: undefined,
    isHalted: false,
    altered: 0,
    notOpened: 0,
    heldBack: 0,
    cut: 0,
    strays: 0,
    closed: undefined,
  })
  equal(noteAgain(seen('More'))?.text, 'First\n\nMore')
  equal(noteAgain(seen('More'))?.callMe, 'Jo')
  equal(noteAgain(seen('x'.repeat(5000)))?.text, 'First')
})
