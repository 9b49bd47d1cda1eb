/**
 * What is kept, where, and what ends it: one table, from which `/privacy` is made. The times are settings of the force or constants
 * of the code that keeps them, never prose; a test holds the tables against the database and the jobs against the worker's list.
 */
import type { SettingCode } from '../../forces/index.ts'

/** How long: a live setting, a constant of the slice that keeps it, or one of two ends that are no number. */
export type Span =
  | { readonly setting: SettingCode; readonly unit: 'days' | 'months' | 'years' }
  | { readonly minutesOf: 'pass' | 'session' }
  | { readonly days: number }
  | 'not kept'
  | 'no end'

export const keptThings = [
  'words',
  'unopened',
  'pass',
  'keepAway',
  'address',
  'records',
  'figures',
  'people',
  'applications',
  'notices',
  'signIns',
  'audit',
] as const
export type KeptThing = (typeof keptThings)[number]

export type Kept = {
  readonly what: KeptThing
  readonly span: Span
  /** `schema.table` or a whole schema. */
  readonly in: readonly string[]
  /** The kind of due row with which the worker ends it; absent: whoever uses it next tidies it, or nobody does yet. */
  readonly endedBy?: string
}

export const retention: readonly Kept[] = [
  {
    what: 'words',
    span: { setting: 'retain-conversation-days', unit: 'days' },
    in: ['conversations', 'asking.request', 'asking.asked'],
    endedBy: 'conversations.retention',
  },
  {
    what: 'unopened',
    span: { setting: 'unopened-request-keep-days', unit: 'days' },
    in: ['conversations.envelope', 'conversations.record', 'conversations.head'],
    endedBy: 'asking.step',
  },
  {
    what: 'pass',
    span: { minutesOf: 'pass' },
    in: ['conversations.token', 'conversations.challenge'],
  },
  { what: 'keepAway', span: 'not kept', in: [] },
  { what: 'address', span: 'not kept', in: [] },
  {
    what: 'records',
    span: { setting: 'retain-contact-months', unit: 'months' },
    in: ['contacts'],
    endedBy: 'contacts.forget',
  },
  { what: 'figures', span: 'no end', in: ['impact'], endedBy: 'impact.freeze' },
  {
    what: 'people',
    span: { setting: 'retain-supporter-years-after-exit', unit: 'years' },
    in: ['identity.person', 'identity.role', 'supporters.supporter', 'supporters.duty', 'supporters.card'],
  },
  {
    what: 'applications',
    span: { setting: 'retain-application-months', unit: 'months' },
    in: [
      'supporters.application',
      'supporters.panel_member',
      'supporters.joining_link',
      'supporters.joining_mail',
      'supporters.joining_caught',
    ],
    endedBy: 'supporters.joining',
  },
  { what: 'notices', span: { days: 30 }, in: ['supporters.notice'], endedBy: 'supporters.notice' },
  { what: 'signIns', span: { minutesOf: 'session' }, in: ['identity.session'] },
  {
    what: 'audit',
    span: { setting: 'retain-audit-years', unit: 'years' },
    in: ['audit'],
    endedBy: 'governance.audit-retention',
  },
]
