import type { Text } from './text.en.ts'

const people = (count: number) => (count === 1 ? '1 person' : count === 2 ? '2 berson' : `${count} o bobl`)

export const cy: Text = {
  names: {
    'code-of-conduct': 'Cod ymddygiad',
    confidentiality: 'Cytundeb cyfrinachedd',
    'role-supporter': 'Proffil rôl: cefnogwr cyfoedion',
    'role-champion': 'Proffil rôl: hyrwyddwr',
    'role-coordinator': 'Proffil rôl: cydlynydd',
    'role-supervisor': 'Proffil rôl: goruchwyliwr',
    'role-clinical-lead': 'Proffil rôl: arweinydd clinigol',
  },
  languages: { en: 'Saesneg', cy: 'Cymraeg' },
  inLanguage: { en: 'yn Saesneg', cy: 'yn Gymraeg' },
  mine: {
    title: 'Fy nghytundebau',
    lead: 'Beth mae eich rôl yn ei ofyn gennych, mewn geiriau plaen. Darllenwch ef, a llofnodwch os cytunwch.',
    allSigned: 'Rydych wedi llofnodi popeth.',
    left: (count: number) =>
      count === 1
        ? 'Mae 1 cytundeb yn aros amdanoch.'
        : count === 2
          ? 'Mae 2 gytundeb yn aros amdanoch.'
          : `Mae ${count} o gytundebau yn aros amdanoch.`,
    countsUntil: (date: string) => `Mae eich cytundebau yn cyfrif tan ${date}.`,
    ranOut: (date: string) =>
      `Daeth eich cytundebau i ben ar ${date}. Ni chewch eich dangos i neb newydd nes i chi lofnodi. Ni chaiff dim sydd gennych ar agor ei gymryd oddi arnoch.`,
    next: (name: string) => `Darllen a llofnodi: ${name}`,
    yours: 'I chi eu llofnodi',
    none: 'Nid yw eich rôl yn gofyn i chi lofnodi dim.',
    notYet:
      'Nid yw eich heddlu wedi rhoi ei gytundebau yn eu lle eto. Cewch wybod pan fydd rhywbeth i’w ddarllen.',
    alsoRead: 'Beth mae’r lleill wedi ymrwymo iddo',
    alsoReadLead: 'Mae pob proffil rôl ar agor i bawb yma.',
    signedNow: (name: string) => `Rydych wedi llofnodi: ${name}.`,
    signedAll: 'Rydych wedi llofnodi popeth. Diolch.',
    last: (date: string, version: string) => `Llofnodwyd ar ${date}, fersiwn ${version}`,
    lastOnPaper: (date: string, version: string) => `Llofnodwyd ar bapur ar ${date}, fersiwn ${version}`,
    until: (date: string) => `Yn cyfrif tan ${date}`,
    copy: 'Beth a lofnodoch',
  },
  standings: {
    missing: 'Heb ei lofnodi eto',
    lapsed: 'Wedi dod i ben',
    changed: 'Geiriau newydd i’w darllen',
    soon: 'Yn dod i ben cyn hir',
    signed: 'Wedi’i lofnodi',
  },
  notice: {
    title: 'Eich cytundebau',
    changed: 'Mae geiriau newydd i’w darllen. Mae’r hyn a lofnodoch o’r blaen yn dal i gyfrif am gyfnod.',
    soon: 'Mae eich cytundebau yn dod i ben cyn hir.',
    lapsed: 'Mae eich cytundebau wedi dod i ben. Ni chewch eich dangos i neb newydd nes i chi lofnodi.',
    missing: 'Mae cytundeb nad ydych wedi’i lofnodi eto.',
    go: 'Gweld beth sy’n aros amdanoch',
  },
  read: {
    version: (version: number, force: string, date: string) =>
      `Fersiwn ${version} ${force}, mewn grym o ${date}`,
    older: 'Nid yw’r geiriau hyn mewn grym mwyach. Maent yn cael eu cadw am fod pobl wedi’u llofnodi.',
    toNewest: 'Darllen y geiriau sydd mewn grym nawr',
    theList: 'Darllen y rhestr: beth allai orfod cael ei drosglwyddo',
    changedTitle: 'Beth sydd wedi newid ers i chi lofnodi',
    changedLead: (date: string, version: number) => `Llofnodoch fersiwn ${version} ar ${date}.`,
    sameWords: 'Does dim wedi newid yn yr iaith hon. Yn y llall y newidiodd y geiriau.',
    again: (date: string) => `Llofnodoch y geiriau hyn ar ${date}. Llofnodwch unwaith eto i barhau.`,
    whole: 'Y cytundeb cyfan',
    signTitle: 'Llofnodi',
    signWhat: (language: string, version: number) =>
      `Rydych yn llofnodi’r geiriau ar y dudalen hon, ${language}, fersiwn ${version}.`,
    agree: 'Rwyf wedi darllen hwn ac rwy’n cytuno ag ef',
    sign: 'Llofnodi',
    agreeMissing: 'Ticiwch eich bod wedi’i ddarllen ac yn cytuno, neu gadewch ef am y tro',
    signLegend: 'Ydych chi’n cytuno?',
    notNow: 'Ei adael am y tro',
    signed: (date: string, language: string) => `Llofnodoch hwn ar ${date}, ${language}.`,
    signedOnPaper: (date: string) => `Llofnodoch hwn ar bapur ar ${date}.`,
    moved:
      'Mae’r geiriau wedi newid ers i chi agor y dudalen hon, felly ni lofnodwyd dim. Isod mae’r hyn sy’n newydd. Darllenwch ef, a llofnodwch os cytunwch.',
    kept: 'Beth sy’n cael ei gadw pan fyddwch yn llofnodi',
    keptWords:
      'Y diwrnod, y fersiwn, yr iaith y darllenoch hi ynddi, ac ôl bys yr union eiriau hyn (SHA-256):',
    paper: { name: 'Enw', signature: 'Llofnod', date: 'Dyddiad' },
  },
  changes: {
    gone: 'Wedi’i dynnu allan',
    come: 'Newydd',
    start: 'Ar y dechrau',
    none: 'Does dim geiriau wedi newid.',
    kinds: { title: 'Teitl', heading: 'Pennawd', paragraph: 'Paragraff', point: 'Pwynt' },
  },
  people: {
    title: 'Cytundebau',
    lead: 'Y geiriau y mae eich heddlu’n gofyn i’w bobl eu llofnodi, a phwy sydd wedi gwneud.',
    adoptTitle: 'Gwnewch y geiriau hyn yn eiddo i chi',
    adoptLead:
      'Mae saith cytundeb yn barod yn y ddwy iaith. Mae eich heddlu’n eu cymryd fel ei fersiwn 1, a gall newid pob gair wedyn. Ni all neb lofnodi cyn hynny.',
    adopt: 'Eu cymryd i gyd fel fersiwn 1',
    adopted: 'Mae gan eich heddlu ei gytundebau. Gall pawb eu darllen a’u llofnodi nawr.',
    wordsTitle: 'Y geiriau',
    document: 'Cytundeb',
    version: 'Fersiwn',
    signedNewest: 'Wedi llofnodi’r ddiweddaraf',
    signedOlder: 'Un hŷn',
    notSigned: 'Heb lofnodi',
    beingWritten: 'yn cael ei newid',
    versionSince: (version: number, date: string) => `${version}, o ${date}`,
    whoTitle: 'Pwy sydd i lofnodi',
    caption: 'Pobl a’r hyn sydd ganddynt i’w lofnodi o hyd',
    name: 'Enw',
    toSign: 'I’w llofnodi o hyd',
    counts: 'Yn cyfrif tan',
    nothing: 'Dim',
    nobody: 'Neb yma.',
    all: 'Pawb',
    waiting: 'Rhywbeth i’w lofnodi',
    show: 'Dangos',
    which: 'Pwy sy’n cael eu dangos',
    found: (count: number, all: number) => `${count} o ${all}`,
    remindAll: (count: number) => `Atgoffa ${people(count)}`,
    remindWhat:
      'E-bost byr sy’n dweud bod rhywbeth i edrych arno, a dim byd arall. Nid oes neb yn cael dau o fewn diwrnod.',
    remindWho: 'Pwy mae’n eu cyrraedd',
    reminded: (count: number) =>
      count === 0
        ? 'Ni chafodd neb ei atgoffa: mae pawb wedi llofnodi, neu mae e-bost eisoes ar ei ffordd.'
        : `Anfonir e-bost at ${people(count)}, ar awr pan fyddant ar ddyletswydd.`,
    reviews: (count: number) =>
      count === 1
        ? 'Mae dyddiad adolygu 1 darn dysgu wedi mynd heibio.'
        : count === 2
          ? 'Mae dyddiad adolygu 2 ddarn dysgu wedi mynd heibio.'
          : `Mae dyddiad adolygu ${count} darn dysgu wedi mynd heibio.`,
    seeReviews: 'Gweld pa rai',
  },
  person: {
    title: (name: string) => `Cytundebau: ${name}`,
    signatures: 'Llofnodion',
    none: 'Does dim llofnod yn cael ei gadw yma.',
    onPaper: 'ar bapur',
    caption: 'Llofnodion, y diweddaraf yn gyntaf',
    day: 'Diwrnod',
    language: 'Iaith',
    fingerprint: 'Ôl bys',
    remind: 'Atgoffa',
    paper: 'Cadw llofnod papur',
    paperKept: 'Mae’r llofnod papur wedi’i gadw.',
    before: (date: string) =>
      `Mae’r dyddiad yn rhedeg tan ${date}, o’r cyfnod cyn i lofnodion gael eu cadw yma.`,
  },
  paper: {
    title: (name: string) => `Cadw llofnod papur ${name}`,
    lead: 'Ar gyfer rhywun sydd wedi llofnodi copi printiedig. Cadwch y papur lle mae eich heddlu’n cadw papurau o’r fath.',
    which: 'Pa gytundeb a lofnodwyd?',
    language: 'Ym mha iaith?',
    date: 'Ar ba ddiwrnod?',
    dateHint: 'Mae’n cyfrif ar gyfer y fersiwn a oedd yno ar y diwrnod hwnnw.',
    keep: 'Ei gadw',
    errors: {
      document: 'Dewiswch pa gytundeb a lofnodwyd',
      language: 'Dewiswch iaith y papur',
      date: 'Rhowch y diwrnod sydd ar y papur, fel 3 11 2026',
      future: 'Nid yw’r diwrnod wedi dod eto. Rhowch y diwrnod sydd ar y papur',
      early:
        'Nid oedd gan eich heddlu ei eiriau ei hun ar y diwrnod hwnnw, felly mae’r papur hwnnw’n dweud rhywbeth arall. Gofynnwch iddynt lofnodi’r rhain',
      yourself: 'Nid oes neb yn cadw ei lofnod papur ei hun. Gofynnwch i gydlynydd arall',
      absent: 'Nid oes gofyn iddynt lofnodi hwn. Dewiswch un arall',
    },
  },
  document: {
    versions: 'Fersiynau',
    versionCaption: 'Pob fersiwn, y ddiweddaraf yn gyntaf',
    inForce: 'Mewn grym o',
    readIt: 'Darllen',
    change: 'Newid y geiriau',
    goOn: 'Parhau i newid y geiriau',
    print: 'I’w argraffu, defnyddiwch fotwm argraffu eich porwr. Mae lle i enw a llofnod ar y diwedd.',
    published:
      'Mae’r fersiwn newydd wedi’i chyhoeddi. Gofynnir i bawb y mae’n berthnasol iddynt ei darllen a’i llofnodi.',
  },
  draft: {
    title: (name: string) => `Newid: ${name}`,
    lead: 'Nid oes neb yn gweld hwn nes i chi ei gyhoeddi. Newidiwch un adran ar y tro, yn y ddwy iaith.',
    start: 'Teitl a dechrau',
    sections: 'Adrannau',
    change: 'Newid',
    add: 'Ychwanegu adran',
    soFar: 'Beth sy’n wahanol hyd yma',
    otherLanguage: 'Edrychwch arno yn yr iaith arall hefyd: mae’r ddwy yn cael eu llofnodi.',
    whole: 'Y cyfan, fel y byddai',
    publish: 'Ymlaen i gyhoeddi',
    discard: 'Taflu’r drafft hwn',
    discarded: 'Mae’r drafft wedi mynd. Nid yw’r geiriau sydd mewn grym wedi newid.',
    kept: 'Wedi’i gadw. Nid oes neb arall yn ei weld eto.',
    notSame: (lang: string) => `Nid oes gan un adran eiriau ${lang} eto.`,
  },
  section: {
    title: 'Newid adran',
    startTitle: 'Newid y teitl a’r dechrau',
    newTitle: 'Ychwanegu adran',
    hint: 'Mae llinell wag yn dechrau paragraff newydd. Mae llinell sy’n dechrau â chysylltnod a bwlch yn bwynt mewn rhestr. Does dim byd arall: dim print trwm, dim dolenni.',
    heading: { en: 'Pennawd yn Saesneg', cy: 'Pennawd yn Gymraeg' },
    titleOf: { en: 'Teitl yn Saesneg', cy: 'Teitl yn Gymraeg' },
    body: { en: 'Geiriau yn Saesneg', cy: 'Geiriau yn Gymraeg' },
    save: 'Cadw',
    see: 'Ei weld yn gyntaf',
    preview: 'Dyma sut y byddai’n edrych',
    up: 'Ei symud i fyny',
    down: 'Ei symud i lawr',
    remove: 'Tynnu’r adran hon allan',
    moved:
      'Mae rhywun arall wedi newid y drafft hwn ers i chi agor y dudalen, felly ni chadwyd dim. Mae eich geiriau isod: copïwch yr hyn sydd ei angen, yna agorwch y drafft eto.',
    reopen: 'Agor y drafft eto',
    errors: {
      headingEn: 'Rhowch bennawd Saesneg i’r adran',
      headingCy: 'Rhowch bennawd Cymraeg i’r adran',
      bodyEn: 'Ysgrifennwch y geiriau yn Saesneg',
      bodyCy: 'Ysgrifennwch y geiriau yn Gymraeg',
      long: 'Mae hyn yn rhy hir i un adran. Gwnewch ddwy ohoni',
    },
  },
  publish: {
    title: (name: string) => `Cyhoeddi: ${name}`,
    next: (version: number) =>
      `Dyma fydd fersiwn ${version}. Ni ellir ei newid wedyn, dim ond ei disodli gan un arall.`,
    asked: (count: number) => `Gofynnir i ${people(count)} ddarllen yr hyn sydd wedi newid a llofnodi eto.`,
    grace: (days: number) =>
      `Mae gan bwy bynnag sydd wedi llofnodi o’r blaen ${days} diwrnod o’r dydd y daw i rym. Wedi hynny ni chânt eu dangos i neb newydd nes iddynt lofnodi.`,
    date: 'O ba ddiwrnod y mae mewn grym?',
    dateHint: 'Heddiw neu’n hwyrach.',
    confirm: 'Ydych chi wedi darllen y ddwy iaith?',
    confirmed: 'Ydw, mae’r Saesneg a’r Gymraeg yn dweud yr un peth',
    go: 'Ei gyhoeddi',
    nothing: 'Does dim yn wahanol i’r geiriau sydd mewn grym, felly does dim i’w gyhoeddi.',
    back: 'Yn ôl i’r drafft',
    errors: {
      date: 'Rhowch y diwrnod y daw i rym, fel 3 11 2026',
      past: 'Rhowch heddiw neu ddiwrnod diweddarach',
      far: 'Rhowch ddiwrnod o fewn y flwyddyn nesaf',
      confirm: 'Darllenwch y ddwy iaith, yna ticiwch eu bod yn dweud yr un peth',
    },
    moved:
      'Mae’r drafft neu’r geiriau sydd mewn grym wedi newid ers i chi agor y dudalen hon. Ni chyhoeddwyd dim. Edrychwch ar y drafft eto.',
  },
}
