import type { Text } from './text.en.ts'

export const cy: Text = {
  title: 'Pryd rydw i ar gael',
  lead: 'Mae bod oddi ar ddyletswydd yn golygu tawelwch: ni chaiff neb ei anfon atoch ac ni fydd e-bost yn mynd allan. Gallwch newid hyn pryd bynnag y mynnwch, ac ni fydd neb yn gofyn pam.',
  see: 'Bydd cydweithwyr yn gweld',
  seeCaption: 'Y pedair wythnos nesaf, fel y bydd cydweithwyr yn eu gweld',
  weekOf: (day: string) => `Wythnos ${day}`,
  day: 'Diwrnod',
  hours: 'Oriau',
  off: 'Ddim ar gael',
  away: 'I ffwrdd',
  untilNextDay: (from: string, to: string) => `${from} tan ${to} drannoeth`,
  fromTo: (from: string, to: string) => `${from} tan ${to}`,
  nothing:
    'Nid oes gennych oriau yn y pedair wythnos nesaf. Bydd cydweithwyr yn eich gweld, heb amser. Dywedwch isod pryd rydych chi yma fel arfer.',
  paused: 'Rydych wedi oedi: ni fydd cydweithwyr yn gweld dim o hyn nes i chi ailddechrau.',
  notListed:
    'Nid yw cydweithwyr yn eich gweld ar hyn o bryd. Mae’r rheswm, a beth i’w wneud, o dan “Ble rydw i arni”.',

  pattern: 'Fy mhatrwm arferol',
  patternIs: (days: number) => (days === 7 ? 'Yr un fath bob wythnos.' : `Yn ailadrodd bob ${days} diwrnod.`),
  patternNone: 'Dim patrwm eto.',
  changePattern: 'Newid fy mhatrwm',
  fromCalendar: (last: string) => `Daw eich oriau o’ch calendr, hyd at ${last}. Mae eich patrwm yn aros.`,

  shapeTitle: 'Pa batrwm rydych chi’n ei weithio?',
  shapes: {
    week: 'Yr un fath bob wythnos',
    office: 'Oriau swyddfa, dydd Llun i ddydd Gwener',
    '2-2-2-4': '2-2-2-4: dau gynnar, dau hwyr, dwy noson, pedwar i ffwrdd',
    'five-weeks': 'Pum wythnos sy’n amrywio',
    other: 'Hyd arall',
  },
  shapeDays: 'Sawl diwrnod nes iddo ddechrau eto?',
  shapeDaysHint: 'Dim ond ar gyfer hyd arall: o 3 i 70.',
  next: 'Llenwi’r amserau',

  fillTitle: 'Pryd rydych chi ar gael?',
  fillLead:
    'Gadewch ddiwrnod yn wag pan nad ydych ar gael. Mae amser sy’n gorffen cyn iddo ddechrau yn gorffen drannoeth. Chwarteri awr cyfan, er enghraifft 06:15.',
  fromLabel: 'Mae diwrnod 1 ar',
  fromHint: 'Unrhyw ddiwrnod sy’n ddiwrnod 1 eich patrwm, yn y gorffennol neu i ddod.',
  cycleDay: (day: number) => `Diwrnod ${day}`,
  cycleDayIs: (day: number, on: string) => `Diwrnod ${day}, nesaf ar ${on}`,
  begin: 'O',
  end: 'Tan',
  again: 'Ac eto',
  beginOf: (day: string) => `${day}: o`,
  endOf: (day: string) => `${day}: tan`,
  beginAgainOf: (day: string) => `${day}, yr ail dro: o`,
  endAgainOf: (day: string) => `${day}, yr ail dro: tan`,
  keep: 'Cadw’r patrwm hwn',
  kept: 'Wedi’i gadw. Dyma fydd cydweithwyr yn ei weld o hyn ymlaen.',

  awayTitle: 'Dyddiau i ffwrdd',
  awayLead:
    'Gwyliau, cwrs, neu ddim yn hwylus: dywedwch pryd, byth pam. Mae noson sy’n dechrau cyn eich diwrnod cyntaf i ffwrdd yn dal i gyfrif.',
  awayNone: 'Dim dyddiau i ffwrdd.',
  awaySpan: (from: string, until: string) => (from === until ? from : `${from} i ${until}`),
  awayFrom: 'Diwrnod cyntaf i ffwrdd',
  awayUntil: 'Diwrnod olaf i ffwrdd',
  addAway: 'Ychwanegu dyddiau i ffwrdd',
  removeAway: 'Rydw i yma wedi’r cyfan',

  extraTitle: 'Oriau ychwanegol',
  extraLead: 'Diwrnod pan fyddwch ar gael yn ogystal â’ch patrwm.',
  extraNone: 'Dim oriau ychwanegol.',
  extraDay: 'Diwrnod',
  addExtra: 'Ychwanegu oriau',
  removeExtra: 'Tynnu’n ôl',

  mistakes: {
    bothTimes: 'Rhowch y ddau amser, neu gadewch y ddau yn wag',
    time: 'Rhowch amser mewn chwarteri awr cyfan, er enghraifft 06:15',
    day: 'Rhowch ddiwrnod, er enghraifft 25 Tachwedd 2026',
    order: 'Ni all y diwrnod olaf i ffwrdd fod cyn y cyntaf',
    past: 'Mae’r diwrnod hwn wedi mynd heibio: rhowch heddiw neu ddiwrnod diweddarach',
    tooFar: 'Mae hyn fwy na 400 diwrnod i ffwrdd: rhowch ddiwrnod nes',
    twice: 'Mae’r un dechrau ddwywaith ar y diwrnod hwn: newidiwch un ohonynt',
    length: 'Rhowch nifer o ddyddiau o 3 i 70',
  },
  tooLong: (hours: number, begins: string, most: number) =>
    `Byddech ar gael am ${hours} awr heb egwyl, o ${begins}. Nid yw neb ar alwad ddydd a nos: ${most} awr ar y tro ar y mwyaf.`,
}
