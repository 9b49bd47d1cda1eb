import type { Day } from './hours.ts'
import type { Text } from './text.en.ts'

const days = ['Llun', 'Mawrth', 'Mercher', 'Iau', 'Gwener', 'Sadwrn', 'Sul'] as const
const day = (number: Day): string => `dydd ${days[number - 1] ?? ''}`
/** After "i" the word for a day is softened: "i ddydd Gwener". */
const softDay = (number: Day): string => `ddydd ${days[number - 1] ?? ''}`
const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1)
const at = (time: string): string => (time === '00:00' ? 'hanner nos' : time)
/** After "i" hanner keeps its h, and figures do not change. */
const span = (opens: string, closes: string): string => `${at(opens)} i ${at(closes)}`
const when = (inDays: number, number: Day): string =>
  inDays === 0 ? 'heddiw' : inDays === 1 ? 'yfory' : softDay(number)

export const cy: Text = {
  band: {
    emergency: 'Ffoniwch 999',
    policeLine: number => `Llinell argyfwng yr heddlu ${number}`,
    samaritans: number => `Y Samariaid ${number}`,
    other: (name, number) => `${name} ${number}`,
  },

  tabTitle: 'Rhifau defnyddiol',
  title: 'Help nawr',
  lead: 'Does dim rhaid i chi fynd drwy hyn ar eich pen eich hun. Dewiswch un. Os nad oes neb yn ateb, rhowch gynnig ar y nesaf.',
  unseen:
    'Dydyn ni ddim yn cofnodi pwy sy’n agor y dudalen hon. Gall cyfrifiadur neu rwydwaith yr heddlu ddangos eich bod wedi bod yma. Mae eich ffôn eich hun yn well.',
  promise:
    'Nid oes unrhyw linell yn gwbl gyfrinachol. Efallai y bydd yn rhaid i’r rhan fwyaf ddweud wrth rywun os yw bywyd mewn perygl. Gallwch ofyn am hynny’n gyntaf, cyn dweud pwy ydych chi.',

  notWhole:
    'Ni allwn gyrraedd ein cofnodion ein hunain ar hyn o bryd. Efallai fod rhai o fanylion eich heddlu ar goll. Y rhai cenedlaethol yw’r rhifau argyfwng uchod.',

  first: 'Os nad ydych chi’n gwybod ble i ddechrau',
  awake: 'Yn effro nawr',
  silent: 'Heb siarad',
  silentIntro: 'Anfonwch neges destun. Bydd rhywun yn ysgrifennu’n ôl.',
  emergencyTitle: 'Os yw bywyd mewn perygl y funud hon',
  emergencyNote: 'Ffoniwch 999 a gofynnwch am ambiwlans. Efallai mai eich heddlu eich hun fydd yn dod.',
  later: 'Ar gau nawr',
  kinds: {
    clinical: 'Meddygon, cwnselwyr a thriniaeth',
    'staff-association': 'Ffederasiwn, cymdeithasau ac undebau',
    charity: 'Elusennau',
    faith: 'Ffydd a chaplaniaid',
    other: 'Cymorth arall',
  },
  more: 'Rhagor o gymorth, yn ôl math',
  kind: (kind, count) => `${kind} (${count})`,

  ring: number => `Ffoniwch ${number}`,
  thenPress: key => `yna dewiswch opsiwn ${key}`,
  text: number => `Anfonwch neges destun at ${number}`,
  textWord: (word, number) => `Anfonwch y gair ${word} at ${number}`,
  cost: {
    free: 'Am ddim i’w ffonio.',
    ordinary: 'Yr un pris â ffonio rhif cartref. Mae’r rhan fwyaf o gontractau ffôn yn ei gynnwys.',
    'text-free': 'Am ddim i anfon neges destun.',
    'text-unknown': 'Gall eich cwmni ffôn godi tâl am negeseuon testun.',
  },

  hours: {
    varies: 'Mae’r oriau’n amrywio. Edrychwch cyn ffonio.',
    'per-force': 'Mae’r oriau’n amrywio o heddlu i heddlu.',
    application: 'Rydych chi’n gwneud cais am le.',
  },
  daily: (from, to, opens, closes) =>
    from === 1 && to === 7
      ? `Bob dydd ${span(opens, closes)}`
      : from === to
        ? `${capital(day(from))} ${span(opens, closes)}`
        : `${capital(day(from))} i ${softDay(to)} ${span(opens, closes)}`,
  stretch: (from, opens, to, closes) => `${capital(day(from))} ${at(opens)} i ${softDay(to)} ${at(closes)}`,
  openAlways: 'Ar agor nawr, ddydd a nos, bob dydd',
  openUntil: (inDays, number, time) =>
    inDays === 0 || time === '00:00' || (inDays === 1 && time < '12:00')
      ? `Ar agor nawr, tan ${at(time)}`
      : `Ar agor nawr, tan ${at(time)} ${when(inDays, number)}`,
  opens: (inDays, number, time) => `Ar gau nawr. Yn agor am ${at(time)} ${when(inDays, number)}`,

  confidential: {
    yes: 'Nid yw’n adrodd i’ch heddlu.',
    partly: 'Gall eich heddlu ddod i wybod rhai pethau. Gofynnwch yn gyntaf.',
    no: 'Gall eich heddlu ddod i wybod.',
    unknown: 'Dydyn ni ddim yn gwybod beth allai eich heddlu ei glywed. Gofynnwch yn gyntaf.',
  },

  checked: (date, owner) => `Gwiriwyd ar ${date} gan ${owner}.`,
  checkedLongAgo: (date, owner) =>
    `Gwiriwyd ddiwethaf ar ${date} gan ${owner}. Efallai ei fod wedi newid ers hynny.`,
  neverChecked: 'Heb ei wirio yma eto.',
  neverCheckedRecall: 'Heb ei wirio eto gan yr heddlu hwn.',
  numberHidden: 'Mae rhif ar gael. Nid yw eich heddlu wedi’i wirio eto, felly nid ydym yn ei ddangos.',
  forceToComplete: 'Nid yw eich heddlu wedi rhoi ei fanylion ei hun yma eto.',

  nation: 'Ble ydych chi?',
  nationIs: nation => `Yn dangos cymorth ar gyfer ${nation}.`,
  nationShow: 'Dangos y cymorth yno',
  nations: {
    england: 'Lloegr',
    wales: 'Cymru',
    scotland: 'Yr Alban',
    northern_ireland: 'Gogledd Iwerddon',
  },
}
