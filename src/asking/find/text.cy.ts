import type { Text } from './text.en.ts'

const people = (count: number) => (count === 1 ? '1 person' : `${count} o bobl`)

export const cy: Text = {
  tab: 'Pobl',
  title: 'Dod o hyd i gefnogwr cyfoedion',
  lead: 'Cydweithwyr o bob rhan o’r heddlu sydd wedi’u hyfforddi i wrando. Mae pob cerdyn yn eu geiriau eu hunain.',
  phrase: 'Yr ymadrodd ar y poster',
  phraseHint:
    'Mae ar bosteri ac ar y fewnrwyd. Mae’n dangos eich bod yn perthyn i’r heddlu, a dim byd am bwy ydych chi. Nid yw priflythrennau na bylchau’n bwysig.',
  phraseDemo: phrase => `Arddangosiad yw hwn. Yr ymadrodd ar ei bosteri yw “${phrase}”.`,
  phraseMissing: 'Teipiwch yr ymadrodd o’r poster',
  phraseWrong: 'Nid dyna’r ymadrodd. Edrychwch ar y poster eto. Nid yw priflythrennau na bylchau’n bwysig.',
  whyPhrase:
    'Nid yw enwau cefnogwyr ar y rhyngrwyd agored. Mae’r ymadrodd yn agor y rhestr i bobl sy’n gweithio yma.',
  show: 'Dangos y cefnogwyr',
  noPhrase: 'Nid yw’r ymadrodd gen i',
  noPhraseWords:
    'Gofynnwch i unrhyw gydweithiwr, neu edrychwch ar y fewnrwyd o dan les. Gallwch hefyd ffonio un o’r rhifau ar y dudalen hon nawr. Nid oes angen ymadrodd arnoch ar gyfer y rheini.',
  loading: 'Wrthi’n cael y rhestr …',
  offline: 'Ni chyrhaeddodd y rhestr. Efallai eich bod all-lein. Rhowch gynnig arall arni mewn munud.',
  tryAgain: 'Rhoi cynnig arall arni',

  listTitle: 'Cefnogwyr cyfoedion fesul rhanbarth',
  listLead:
    'Pawb y gellir gofyn iddynt nawr. Ffoniwch bwy bynnag a fynnwch. Nid ydym yn cadw dim am yr alwad.',
  noExclusions:
    'Mae’r dudalen hon yn gweithio heb sgript, felly ni all adael neb allan ar eich rhan: gall pobl o’ch gorsaf eich hun fod yma hefyd. Edrychwch cyn i chi ffonio.',
  nobodyListed: 'Ni ellir gofyn i neb ar hyn o bryd. Mae’r rhifau ar y dudalen hon yn ateb nawr.',
  shyStation: 'Gorsaf heb ei dangos',
  ringOnly: 'Ffonio yn unig',

  hideNumber: 'Bydd eich rhif chi’n ymddangos pan fyddwch yn ffonio. I’w guddio, ffoniwch 141 yn gyntaf.',
  nothingStored:
    'Nid ydym yn gweld yr alwad nac yn cadw dim amdani. Gall eich ffôn, a phwy bynnag sy’n talu amdano, gadw rhestr o alwadau.',
  ring: (name, number) => `Ffonio ${name}: ${number}`,
  ringHidden: 'Ffonio gyda fy rhif wedi’i guddio (141)',
  noNumber: name => `Nid yw ${name} yn dangos rhif yma.`,
  offNow: name => `Nid yw ${name} ar ddyletswydd nawr ac efallai na fydd yn ateb.`,
  knows: 'Yn gwybod rhywbeth am:',
  speaks: languages => `Yn siarad ${languages}`,
  and: ' a ',

  away: 'I bwy na ddylid gofyn?',
  awayLead: 'Mae hyn yn aros ar eich dyfais. Ni fydd neb byth yn dod i wybod pwy a adawoch allan.',
  station: 'Fy ngorsaf',
  stationHint:
    'Caiff pobl oddi yno eu gadael allan, a hefyd bobl o’ch rhanbarth nad ydynt yn dangos eu gorsaf.',
  stationNone: 'Byddai’n well gen i beidio â dweud',
  leaveOutStation: 'Gadael pobl o’m gorsaf allan',
  awayMore: 'Gadael mwy o bobl allan',
  districts: 'Gadael rhanbarthau cyfan allan',
  band: 'Gadael rheng a phawb uwch ei phen allan',
  bandNone: 'Dim rheng',
  bandAbove: band => `${band}, ac uwch`,
  awayOne: 'Gadael allan',
  awayOneOf: name => `Gadael ${name} allan`,
  leftOut: 'Rydych wedi gadael allan',
  bringBack: name => `Dod â ${name} yn ôl`,

  wishes: 'Pwy hoffech chi?',
  way: 'Sut',
  wayAny: 'Unrhyw ffordd',
  ways: { message: 'Yn derbyn negeseuon', call: 'Yn derbyn galwadau' },
  language: 'Iaith',
  languageAny: 'Unrhyw iaith',
  workforce: 'Yn gweithio fel',
  workforceAny: 'Unrhyw beth',
  theme: 'Yn gwybod rhywbeth am',
  themeAny: 'Unrhyw beth',

  found: count =>
    `${people(count)}. Y rhai sydd ar ddyletswydd nawr sy’n dod gyntaf; mae’r gweddill mewn trefn ar hap.`,
  more: count => `Dangos ${count} arall`,
  nobody: 'Does neb ar ôl',
  nobodyLead:
    'Gyda phopeth rydych wedi’i ddewis, nid oes neb yn cyfateb. Gallech roi cynnig ar un o’r rhain.',
  relax: {
    way: count => `Unrhyw ffordd o siarad (${people(count)})`,
    language: count => `Unrhyw iaith (${people(count)})`,
    workforce: count => `Unrhyw fath o waith (${people(count)})`,
    theme: count => `Heb y pwnc (${people(count)})`,
    station: count => `Gyda phobl o’m gorsaf (${people(count)})`,
    districts: count => `Gyda phob rhanbarth (${people(count)})`,
    bandAndAbove: count => `Gyda phob rheng (${people(count)})`,
    people: count => `Gyda’r bobl a adewais allan fesul un (${people(count)})`,
  },
  nobodyRing: 'Neu ffoniwch rywun y tu allan i’ch heddlu. Maen nhw’n ateb nawr.',
  numbers: 'Rhifau i’w ffonio',
  unsigned:
    'Nid yw rhai cardiau’n cael eu dangos: ni allem wneud yn siŵr mai eu cefnogwyr a’u hysgrifennodd, ac mai nhw yw’r rhai diweddaraf.',
  instead: 'Ysgrifennu yn lle hynny',
  insteadWords: 'Gallwch hefyd ysgrifennu ychydig eiriau, heb enw. Cânt eu selio ar eich dyfais.',
}
