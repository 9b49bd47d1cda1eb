import type { Text } from './text.en.ts'

export const cy: Text = {
  privacy: {
    title: 'Preifatrwydd',
    lead: 'Beth sy’n cael ei gadw, ble, am ba hyd, a phwy sy’n atebol amdano.',
    shortTitle: 'Yn fyr',
    short: [
      'Nid oes angen cyfrif nac enw arnoch. Does neb yn gallu chwilio pwy ofynnodd am gymorth.',
      'Nid ydych yn cael cwci gennym ni. Does dim ar ein tudalennau’n dod oddi wrth neb arall, a does dim yn cyfrif eich ymweliadau.',
      'Mae’r hyn rydych yn ei ysgrifennu wedi’i gloi ar eich dyfais. Chi a’ch cefnogwr sydd â’r allweddi.',
      'Gallai ychydig o bethau orfod cael eu trosglwyddo. Gallwch ddarllen y rhestr gyfan cyn ysgrifennu gair.',
    ],
    passingOn: 'Beth allai orfod cael ei drosglwyddo',
    whoSees: 'Pwy sy’n gweld beth, un cwestiwn ar y tro',
    controllerTitle: 'Pwy sy’n atebol',
    controller: force =>
      `${force} sy’n penderfynu beth sy’n cael ei gadw yma a pham. Yn ôl y gyfraith, nhw yw’r rheolydd. Eu swyddog diogelu data sy’n ateb eich cwestiynau: mae’r cyfeiriad ar wefan ${force}, o dan breifatrwydd.`,
    demo: force =>
      `Arddangosiad yw hwn. Heddlu dychmygol yw ${force}, felly does neb yn atebol amdano. Peidiwch â theipio dim byd go iawn.`,
    basisTitle: 'Y gyfraith sy’n caniatáu hyn',
    basisUnset:
      'Nid yw wedi’i gosod yma eto. Rhaid i heddlu ei gosod, a chael ei gwirio, cyn i’w weithlu ddefnyddio’r gwasanaeth hwn.',
    keptTitle: 'Beth sy’n cael ei gadw, ac am ba hyd',
    keptLead:
      'Daw’r amserau o osodiadau’r gwasanaeth hwn, ac maen nhw’n cael eu darllen pan fyddwch yn agor y dudalen hon.',
    what: 'Beth',
    howLong: 'Am ba hyd',
    kept: {
      words: {
        what: 'Yr hyn rydych chi a’ch cefnogwr yn ei ysgrifennu',
        note: 'Mae wedi’i gloi. Gallwch ei ddileu ar unwaith, pryd bynnag y mynnwch.',
      },
      unopened: {
        what: 'Nodyn cyntaf na chymerodd neb',
        note: 'Mae eich tudalen aros yn dweud pa ddiwrnod.',
      },
      pass: {
        what: 'Bod y dudalen o’ch blaen yn cael agor eich sgwrs',
        note: 'Tra bo’r dudalen ar agor mae’n gofyn am ganiatâd newydd ohoni ei hun.',
      },
      keepAway: {
        what: 'Pwy rydych yn ei gadw draw, a beth rydych yn chwilio amdano',
        note: 'Mae’n aros ar eich dyfais ac nid yw byth yn cael ei anfon.',
      },
      address: {
        what: 'Eich cyfeiriad rhwydwaith',
        note: 'Mae’n cael ei ddefnyddio am eiliad, fel cod sy’n newid bob dydd, fel na all un lle wthio lle arall allan. Gall rhwydwaith yr heddlu weld bod rhywun wedi ymweld â’r wefan hon. Ni all weld eich geiriau.',
      },
      records: {
        what: 'Yr hyn y mae cefnogwr yn ei dicio ar ôl cyswllt',
        note: 'Dim geiriau, dim enw o’ch eiddo chi, ac nid pa sgwrs. Dim ond y cefnogwr hwnnw sy’n gallu ei weld.',
      },
      figures: {
        what: 'Cyfrifon ar gyfer yr heddlu cyfan',
        note: 'Heb ddiwrnod, heb gefnogwr, a heb neb a ofynnodd.',
      },
      people: {
        what: 'Pwy yw’r cefnogwyr a’r cydlynwyr, gyda’u dyddiadau',
        note: 'Yn cael ei gyfrif o’r diwrnod y maen nhw’n gadael. Nid yw’r rhaglen yn dileu hyn ohoni ei hun eto: rhaid i’r heddlu wneud hynny.',
      },
      applications: {
        what: 'Ceisiadau i ddod yn gefnogwr',
        note: 'Yn cael ei gyfrif o’r diwrnod y mae’r cais ar ben. Mae’r hyn a ysgrifennodd rhywun am y rheswm, a nodiadau ei banel, yn mynd gyda’r penderfyniad.',
      },
      notices: {
        what: 'Bod post wedi’i anfon at gefnogwr',
        note: 'Mae’r post yn dweud “Mae gennych neges”, a dim byd arall.',
      },
      signIns: {
        what: 'Bod cefnogwr neu gydlynydd wedi mewngofnodi',
        note: 'Mae’n dod i ben yn gynt pan nad ydyn nhw’n gwneud dim. Mae’r rhestr o’r hen rai’n cael ei thacluso pan fyddan nhw’n mewngofnodi eto.',
      },
      audit: {
        what: 'Yr hyn y mae cefnogwyr a chydlynwyr yn ei wneud yn y rhaglen',
        note: 'Codau, byth frawddegau. Nid yw’r hyn y mae cydweithiwr yn ei wneud ynddo byth.',
      },
    },
    days: n => (n === 1 ? '1 diwrnod' : `${n} diwrnod`),
    months: n => (n === 1 ? '1 mis' : `${n} mis`),
    years: n => (n === 1 ? '1 flwyddyn' : n === 2 ? '2 flynedd' : `${n} mlynedd`),
    minutes: n => (n < 60 ? `${n} munud` : n === 60 ? '1 awr' : `${Math.round(n / 60)} awr`),
    atMost: span => `${span} ar y mwyaf`,
    afterLast: span => `${span} ar ôl y neges olaf`,
    afterStep: span => `${span} ar ôl y cam olaf a addawyd`,
    notKept: 'Nid yw’n cael ei gadw',
    noEnd: 'Heb derfyn, am nad oes neb ynddyn nhw',
    whereTitle: 'Ble mae’n cael ei gadw',
    where: force =>
      `Ar gyfrifiaduron y mae ${force} yn eu dewis. Nid yw ein tudalennau’n defnyddio gwasanaethau neb arall: dim mapiau, dim ffontiau, dim cyfrifyddion.`,
    backups:
      'Mae copïau wrth gefn yn para nes iddyn nhw gael eu trosysgrifo. Mae’r hyn rydych yn ei ysgrifennu wedi’i gloi ynddyn nhw hefyd. Gofynnwch i’r swyddog diogelu data pa mor hir yw hynny.',
    cookiesTitle: 'Cwcis, a beth sydd ar eich dyfais',
    cookies: [
      'Os ydych yn ysgrifennu at gefnogwr, neu’n darllen yn unig: dim cwci.',
      'Os dewiswch “Cofio ar y ffôn hwn”, mae eich ffordd yn ôl yn cael ei chadw, wedi’i chloi, ar y ffôn hwnnw’n unig, nes i chi ddweud wrtho am anghofio.',
      'Mae cefnogwyr a chydlynwyr yn cael un cwci wrth fewngofnodi. Mae’n dweud eu bod wedi mewngofnodi, yn gweithio i’r ddesg yn unig, ac yn diflannu pan fyddan nhw’n cau’r porwr.',
    ],
    rightsTitle: 'Beth gallwch chi ofyn amdano',
    rights: [
      'Gyda’ch saith gair gallwch ddarllen eich sgwrs, a’i dileu, ar unrhyw adeg.',
      'Heb y geiriau ni allwn ddod o hyd iddi i chi. Nid ydym yn gwybod pa sgwrs yw eich un chi.',
      'Gall cefnogwyr a chydlynwyr ofyn i’r swyddog diogelu data am gael gweld, cywiro neu ddileu’r hyn sy’n cael ei gadw amdanyn nhw.',
      'Os nad yw’r ateb yn helpu, gallwch gwyno wrth y Comisiynydd Gwybodaeth: ffoniwch 0303 123 1113, neu ewch i ico.org.uk.',
    ],
    cannotTitle: 'Beth na all unrhyw raglen ei addo',
  },

  accessibility: {
    title: 'Hygyrchedd',
    lead: 'Dylai pawb allu defnyddio hwn, hefyd ar ddiwrnod gwael. Dyma sut rydym yn gwirio hynny, a beth nad ydym yn ei wybod eto.',
    aimTitle: 'Beth rydym yn anelu ato',
    aim: standard => `Rydym yn gwneud y tudalennau hyn i fodloni ${standard}.`,
    standards: { 'WCAG-2.2-AA': 'Canllawiau Hygyrchedd Cynnwys y We 2.2, lefel AA' },
    aims: [
      'Gallwch eu defnyddio â bysellfwrdd yn unig, â darllenydd sgrin, â’ch llais, neu ag un bawd.',
      'Gallwch wneud y geiriau bedair gwaith yn fwy, neu ddefnyddio lliwiau tywyll, neu eich lliwiau eich hun.',
      'Gallwch eu darllen yn Gymraeg ac yn Saesneg.',
      'Gallwch eu darllen heb sgript. Mae angen sgript i ysgrifennu at gefnogwr, am fod eich geiriau’n cael eu cloi yn eich porwr. Gallwch ffonio yn lle hynny bob tro.',
    ],
    testedTitle: 'Beth sy’n cael ei brofi, a sut',
    tested: widths =>
      [
        `Bob tro y mae’r rhaglen yn cael ei newid, mae porwr go iawn yn agor pob tudalen y gall pawb ei darllen, yn Gymraeg ac yn Saesneg, mewn ffenestri ${widths.join(' a ')} dot o led. Mae rhaglen o’r enw axe yn chwilio am wallau. Rhaid iddi beidio â chael hyd i’r un.`,
        'Mae’r un peth yn cael ei wneud ar hyd straeon cyfan: gofyn, ateb, dod yn ôl, gwneud cofnod.',
        'Mae’r hyn sydd yno i’w ddarllen yn unig hefyd yn cael ei agor heb sgript.',
        'Mae cyferbyniad ein lliwiau’n cael ei gyfrifo o’r tudalennau gorffenedig, golau a thywyll.',
      ].join('\n'),
    notTitle: 'Beth sydd heb ei brofi eto',
    not: [
      'Mae rhaglen yn dod o hyd i rai gwallau, a phobl yn dod o hyd i’r gweddill. Nid oes neb sy’n defnyddio darllenydd sgrin, bysellfwrdd yn unig, llais neu brint bras bob dydd wedi profi’r tudalennau hyn eto. Nes iddyn nhw wneud, rydym yn dweud bod y tudalennau’n bodloni’r canllawiau yn rhannol.',
      'Mae’r Gymraeg yn dal i aros i siaradwr Cymraeg ei gwirio.',
      'Mae’r ffilmiau, y podlediadau a’r papurau yn y llyfrgell yn perthyn i eraill. Ni allwn ddweud pa mor hawdd ydyn nhw i’w defnyddio.',
    ],
    problemTitle: 'Dywedwch wrthym am broblem',
    problem: force =>
      `Dywedwch wrth gydlynydd cymorth cyfoedion ${force}, neu defnyddiwch y cyswllt ar eu gwefan. Dywedwch pa dudalen oedd hi, beth roeddech chi’n ceisio’i wneud, a beth rydych yn ei ddefnyddio i’w darllen. Peidiwch ag ysgrifennu dim am eich sgwrs.`,
    problemDemo:
      'Arddangosiad yw hwn, felly fydd neb go iawn yn ateb. Mewn heddlu go iawn y cydlynydd sy’n gwneud hynny.',
    nowTitle: 'Os yw tudalen yn eich rhwystro nawr',
    now: 'Gallwch ffonio rhywun yn lle hynny, o unrhyw ffôn.',
    helpNow: 'Pwy sy’n ateb nawr',
    ring: 'Ffonio cefnogwr cyfoedion',
    lawTitle: 'Os nad yw’r ateb yn helpu',
    law: 'Mae’r Gwasanaeth Cynghori a Chymorth Cydraddoldeb yn dweud wrthych beth gallwch chi ei wneud nesaf: ffoniwch 0808 800 0082, neu ewch i equalityadvisoryservice.com.',
    lawNorthernIreland:
      'Mae Comisiwn Cydraddoldeb Gogledd Iwerddon yn dweud wrthych beth gallwch chi ei wneud nesaf: ffoniwch 028 9050 0600, neu ewch i equalityni.org.',
    written: day => `Ysgrifennwyd ar ${day}.`,
  },
}
