/** What a column of somebody's sheet can be, and the headings by which it is usually known, in English and Welsh. */
import { formOf } from './day-forms.ts'
import { cellText, plain, type Cell } from './cells.ts'

/** In the order the page offers them. */
export const targets = [
  'name',
  'first',
  'surname',
  'mail',
  'rank',
  'station',
  'district',
  'languages',
  'roles',
  'applied-on',
  'backed-on',
  'panel-on',
  'trained-on',
  'trained-until',
  'agreed-on',
  'agreed-until',
  'vetted-until',
  'supervised-on',
  'supervision-due',
  'supervisor',
  'champion',
  'number',
  'shows-number',
  'duty',
  'past-contacts',
] as const
export type Target = (typeof targets)[number]

export const dayTargets = [
  'applied-on',
  'backed-on',
  'panel-on',
  'trained-on',
  'trained-until',
  'agreed-on',
  'agreed-until',
  'vetted-until',
  'supervised-on',
  'supervision-due',
] as const satisfies readonly Target[]
export type DayTarget = (typeof dayTargets)[number]

export const isDayTarget = (target: string | undefined): target is DayTarget =>
  dayTargets.some(each => each === target)

/** Whether a day is the last that something holds, or the one on which it was done. */
export const edgeOf = (target: DayTarget): 'on' | 'until' =>
  target.endsWith('-until') || target === 'supervision-due' ? 'until' : 'on'

/** Several columns of this kind are added up; of every other kind there is one. */
export const maySeveral = (target: Target): boolean => target === 'past-contacts'

const until = /\b(until|expir\w*|valid|due|renew\w*|runs out|end\w*|to|hyd|dod i ben|adnewyddu|erbyn)\b/
const next = /\b(next|due|by|before|nesaf|erbyn)\b/

/** First match wins, so that "Supervisor" is not taken for "Supervision". */
const known: readonly (readonly [Target, (heading: string) => boolean])[] = [
  ['shows-number', h => /\b(show|public|publish|card|share|dangos)/.test(h) && /(number|phone|rhif)/.test(h)],
  ['mail', h => /\be ?mails?\b|\be ?bost\b|\bmail\b/.test(h)],
  [
    'past-contacts',
    h => /\bcontacts?\b(?! (no|number|tel|phone|details))|\btall(y|ies)\b|\bcysylltiad/.test(h),
  ],
  [
    'number',
    h => /\b(phone|mobile|tel|telephone|mob|ffon|ffôn|symudol)\b|contact (no|number)|rhif ffon/.test(h),
  ],
  ['first', h => /^(first|fore|given|christian) ?names?$|^first$|^enw cyntaf$/.test(h)],
  ['surname', h => /\b(surname|last name|family name|cyfenw)\b/.test(h)],
  ['supervisor', h => /\b(supervisor|goruchwyliwr)\b/.test(h) && !/\bline\b/.test(h)],
  ['champion', h => /\b(champion|hyrwyddwr)\b/.test(h)],
  ['supervision-due', h => /\b(supervision|goruchwyli)/.test(h) && next.test(h)],
  ['supervised-on', h => /\b(supervision|supervised|goruchwyli)/.test(h)],
  ['backed-on', h => /\b(line manager|manager|backed|backing|rheolwr)\b/.test(h)],
  ['panel-on', h => /\b(panel|interview\w*|cyfweliad)\b/.test(h)],
  ['trained-until', h => /\b(train\w*|course|certificate|hyfforddi\w*|cwrs)\b/.test(h) && until.test(h)],
  ['trained-on', h => /\b(train\w*|course|certificate|hyfforddi\w*|cwrs)\b/.test(h)],
  [
    'agreed-until',
    h => /\b(agree\w*|code of conduct|confidentiality|cytundeb\w*)\b/.test(h) && until.test(h),
  ],
  ['agreed-on', h => /\b(agree\w*|code of conduct|confidentiality|signed|cytundeb\w*)\b/.test(h)],
  ['vetted-until', h => /\b(vet\w*|clearance|rv|mv|fetio)\b/.test(h)],
  ['applied-on', h => /\b(appl(ied|ication)\w*|expression of interest|eoi|cais|ymgeisi\w*)\b/.test(h)],
  ['rank', h => /\b(rank|grade|rheng|gradd)\b/.test(h)],
  ['district', h => /\b(district|division|lpa|lpu|bcu|region|county|rhanbarth|ardal)\b/.test(h)],
  ['station', h => /\b(station|base|location|nick|posting|office|gorsaf)\b/.test(h)],
  ['languages', h => /\b(languages?|welsh|iaith|ieithoedd|cymraeg)\b/.test(h)],
  ['roles', h => /\b(roles?|rolau|rol)\b/.test(h)],
  ['duty', h => /\b(duty|duties|shifts?|hours|dyletswydd|oriau)\b/.test(h)],
  [
    'name',
    h =>
      /^(full |supporter |peer supporter |officer )?names?( of (supporter|officer))?$|^enw( llawn)?$|^(peer )?supporter$/.test(
        h,
      ),
  ],
]

/** What a heading says its column is; `undefined` for one that nobody here has heard of. */
export const targetOfHeading = (heading: string): Target | undefined => {
  const words = plain(heading)
  if (words === '' || words.length > 60 || /\b(collar|warrant|staff|payroll|shoulder) (no|num)/.test(words))
    return undefined
  return known.find(([, says]) => says(words))?.[0]
}

export const mailShape = /^[^\s@<>(),;:"]+@[^\s@<>(),;:"]+\.[a-z]{2,}$/i

/** What the values of a column say that it is, where its heading says nothing: only what cannot well be anything else. */
export const targetOfValues = (
  cells: readonly (Cell | undefined)[],
  is: { readonly rank: (words: string) => boolean; readonly station: (words: string) => boolean },
): Target | undefined => {
  const words = cells.map(cellText).filter(each => each !== '')
  if (words.length === 0) return undefined
  const most = (test: (each: string) => boolean) => words.filter(test).length > words.length * 0.6
  if (most(each => mailShape.test(each))) return 'mail'
  if (most(is.rank)) return 'rank'
  if (most(is.station)) return 'station'
  if (most(each => /^(\+44|0)?7\d{3}[ ]?\d{3}[ ]?\d{3}$/.test(each.replaceAll(/[()-]/g, '')))) return 'number'
  return undefined
}

/** A heading and what its values are must not contradict each other: "Supervision" above names is no day. */
export const fits = (target: Target, cells: readonly (Cell | undefined)[]): boolean => {
  const filled = cells.filter(cell => cellText(cell) !== '')
  if (filled.length === 0) return true
  const share = (test: (cell: Cell | undefined) => boolean) => filled.filter(test).length / filled.length
  if (isDayTarget(target)) return share(cell => formOf(cell).kind !== 'unread') > 0.3
  if (target === 'past-contacts') return share(cell => /^\d+([.]0)?$/.test(cellText(cell))) > 0.5
  return true
}
