import type { Section, Way } from './section.ts'
import type { Text } from './text.en.ts'

const whatItIs: readonly Section[] = [
  {
    heading: 'Beth mae cefnogwr cyfoedion yn ei wneud',
    points: [
      'Maen nhw’n gwrando, ac yn cymryd amser.',
      'Maen nhw’n siarad â chi fel rhywun cydradd. Nid barnu na bod yn arbenigwr yw eu gwaith.',
      'Maen nhw’n gwybod pa help arall sydd ar gael a sut i’w gael.',
      'Gallan nhw gadw mewn cysylltiad am ychydig, os yw’r ddau ohonoch yn dymuno hynny.',
    ],
  },
  {
    heading: 'Beth nad yw’n ei wneud',
    points: [
      'Nid triniaeth mohono. Nid cwnselydd, meddyg nac ymchwilydd yw’r cefnogwr.',
      'Nid adroddiad mohono. All eich heddlu ddim chwilio am bwy a’i defnyddiodd.',
      'Nid gwasanaeth brys mohono. Os oes perygl nawr, defnyddiwch y rhifau ar y dudalen Help nawr.',
    ],
    ways: [{ to: '/help-now', words: 'Help nawr: pwy sydd ar ddihun yr awr hon' }],
  },
  {
    heading: 'I bwy y mae',
    text: [
      'Mae ar gyfer pawb sy’n gweithio ym maes plismona: swyddogion, staff, cwnstabliaid gwirfoddol a gwirfoddolwyr.',
      'Does dim pryder yn rhy fach. Does dim rhaid i chi fod mewn argyfwng. Gorau po gynharaf.',
    ],
  },
  {
    heading: 'Chi sy’n dewis',
    text: [
      'Chi sy’n dewis gyda phwy i siarad. Cewch wrthod, rhoi’r gorau iddi neu newid eich meddwl, heb roi rheswm. Chaiff neb eich gorchymyn i’w ddefnyddio.',
    ],
  },
  {
    heading: 'Beth sy’n aros rhyngoch chi',
    text: [
      'Bron y cyfan. Efallai y bydd yn rhaid trosglwyddo ambell beth. Gallwch ddarllen y rhestr honno cyn dweud gair.',
    ],
    ways: [{ to: '/passing-on', words: 'Beth allai orfod cael ei drosglwyddo' }],
  },
]

const whyItMatters: readonly Section[] = [
  {
    heading: 'Beth sy’n cadw pobl yn dawel',
    points: [
      'Stigma: maen nhw’n ofni y bydd eraill yn meddwl llai ohonyn nhw.',
      'Bod ar eu pen eu hunain: maen nhw’n teimlo nad oes neb arall yr un fath, neu maen nhw’n gweithio ar eu pen eu hunain.',
      'Ofn cael eu barnu: maen nhw’n poeni am eu swydd neu eu lleoliad nesaf.',
    ],
  },
  {
    heading: 'Sut mae cymorth cyfoedion yn helpu',
    points: [
      'Mae’n dod yn gynnar, cyn i bethau fynd yn ddrwg.',
      'Mae’n dod gan rywun sy’n adnabod y gwaith ac yr ydych yn ymddiried ynddo.',
      'Mae’n agor y drws i ragor o help pan fydd ei angen.',
    ],
  },
  {
    heading: 'Beth sy’n hysbys, a beth sydd ddim',
    text: [
      'Mae’r rhan fwyaf o’r astudiaethau’n obeithiol: mae pobl yn teimlo’n well ac yn gofyn am help yn gynt. Ond does dim llawer ohonyn nhw, ac mae’r cynlluniau’n rhy wahanol i’w cymharu. Stigma yw’r rhwystr mwyaf o hyd.',
      'Felly dydyn ni ddim yn addo canlyniadau. Mae rhwydwaith da yn cyfrif beth mae’n ei wneud, yn holi pobl, ac yn edrych eto bob blwyddyn.',
    ],
    ways: [{ to: '/library?kind=paper', words: 'Darllen yr astudiaethau yn y llyfrgell' }],
  },
  {
    heading: 'Un rhan o’r cyfan',
    text: [
      'Mae cymorth cyfoedion yn gweithio ochr yn ochr â rheolwyr da, llwyth gwaith teg, iechyd galwedigaethol a gofal ar ôl trawma. Nid yw’n cymryd lle’r un ohonyn nhw.',
    ],
  },
  {
    heading: 'Pam mae angen strwythur',
    text: [
      'Dyw ewyllys da ddim yn ddigon. Heb strwythur a goruchwyliaeth, mae cefnogwyr yn cymryd gormod arnyn nhw eu hunain, neu’n mynd y tu hwnt i’w rôl. Wedyn maen nhw eu hunain yn cael niwed hefyd.',
    ],
    ways: [
      { to: '/guidance/roles-and-governance', words: 'Rolau a llywodraethu' },
      { to: '/guidance/looking-after-supporters', words: 'Gofalu am gefnogwyr' },
    ],
  },
]

const whichSupport: readonly Section[] = [
  {
    heading: 'Sut maen nhw’n cyd-fynd',
    points: [
      'Chi sy’n cychwyn cymorth cyfoedion. Digwyddiad sy’n cychwyn TRiM. Gallwch gael y ddau.',
      'Dyw cymorth cyfoedion ddim yn rhoi sgôr i chi nac yn eich trin. Gan weithwyr iechyd proffesiynol y daw triniaeth.',
      'Dyw dechrau mewn un lle ddim yn cau’r lleill. Gall cefnogwr eich helpu i ddod o hyd i’r nesaf.',
    ],
  },
  {
    heading: 'Ar ôl galwad anodd',
    text: [
      'Mae gan eich heddlu ei ffordd ei hun o ofalu am dîm ar ôl digwyddiad drwg, fel TRiM neu sesiwn adrodd yn ôl. Gall cymorth cyfoedion fynd ymlaen ochr yn ochr â hynny, cyhyd ag y dymunwch.',
    ],
  },
  {
    heading: 'Os ydych yn rheolwr',
    text: [
      'Dywedwch pa help sydd ar gael, yna gadewch i’r person ddewis. Ei gynnig, nid ei orchymyn. Fydd neb yn dweud wrthych a wnaethon nhw ei ddefnyddio.',
    ],
  },
]

const governance: readonly Section[] = [
  {
    heading: 'Sut mae rhywun yn dod yn gefnogwr',
    points: [
      'Maen nhw’n ymgeisio, am eu bod yn dymuno gwneud. Rôl wirfoddol yw hi.',
      'Mae eu rheolwr llinell yn eu cefnogi, er mwyn iddyn nhw gael yr amser.',
      'Mae panel yn cwrdd â nhw.',
      'Maen nhw’n cael hyfforddiant.',
      'Maen nhw’n llofnodi’r hyn maen nhw’n cytuno i’w gadw.',
      'Mae’r cydlynydd yn eu rhoi ar waith. Cyn hynny, all neb ofyn iddyn nhw.',
    ],
  },
  {
    heading: 'Tair dogfen i’w cael yn gyntaf',
    points: [
      'Cod ymddygiad: beth mae cefnogwr yn ei wneud a beth nad yw’n ei wneud.',
      'Proffil rôl ar gyfer cefnogwyr ac ar gyfer goruchwylwyr.',
      'Ffordd glir o rannu pryder am ddiogelwch rhywun.',
    ],
  },
  {
    heading: 'Un rhestr o’r hyn allai orfod cael ei drosglwyddo',
    text: [
      'Un rhestr sydd gan bob heddlu, gydag enghreifftiau. Mae pawb yn gweld yr un rhestr: y sawl sy’n gofyn, y cefnogwr, a phwy bynnag sy’n derbyn y mater. Caiff ei dangos cyn i neb deipio gair.',
    ],
    ways: [{ to: '/passing-on', words: 'Beth allai orfod cael ei drosglwyddo' }],
  },
  {
    heading: 'Cofnodion',
    text: [
      'Ysgrifennwch cyn lleied ag y gallwch: bod cyswllt wedi bod, faint o amser a gymerodd, pa fath o bryder oedd. Peidiwch byth ag ysgrifennu hanes digwyddiad. Gallai’r person dan sylw ei ddarllen.',
    ],
  },
  {
    heading: 'Gwybod ei fod yn gweithio',
    points: [
      'Edrychwch ar faint o bobl mae’n eu cyrraedd, pa mor gyflym maen nhw’n cael ateb, a faint mae pob cefnogwr yn ei gario.',
      'Mae cefnogwr nad oes neb yn gofyn iddo yn gymaint o rybudd ag un sydd â gormod.',
      'Cadwch rifau bach ynghudd, fel nad oes modd adnabod neb.',
      'Edrychwch ar y cyfan o leiaf unwaith y flwyddyn.',
    ],
  },
]

const lookingAfter: readonly Section[] = [
  {
    heading: 'Terfynau sy’n gwarchod',
    points: [
      'Terfyn ar faint o bobl sydd gan un cefnogwr ar y tro. Mae materion trwm yn cyfrif am fwy.',
      'Does neb ar alwad ddydd a nos. Pan fydd rhywun oddi ar ddyletswydd, mae oddi ar ddyletswydd.',
      'Gall cefnogwr gymryd saib ag un tap, heb roi rheswm.',
      'Gall cefnogwr roi cais yn ôl. Does dim cosb.',
    ],
  },
  {
    heading: 'Goruchwyliaeth',
    text: [
      'Mae cefnogwyr yn cwrdd â goruchwyliwr yn rheolaidd, mewn grŵp neu ar eu pen eu hunain. Nid rheolwr llinell yw’r goruchwyliwr yma: mae’n helpu’r cefnogwr i feddwl am y rôl ac amdano’i hun.',
      'Pan fydd goruchwyliaeth yn rhy hwyr, fydd y cefnogwr ddim yn cael neb newydd nes iddi ddigwydd.',
    ],
  },
  {
    heading: 'Ar ôl sgwrs drom',
    text: ['Maen nhw’n ei thrafod â rhywun cyn i neb newydd gael ei gynnig iddyn nhw.'],
  },
  {
    heading: 'Arwyddion bod cefnogwr yn cario gormod',
    points: [
      'Maen nhw’n meddwl am y peth pan ddylen nhw fod yn gorffwys.',
      'Maen nhw’n ceisio datrys popeth eu hunain.',
      'Maen nhw’n oedi cyn ateb, neu’n ateb bob awr o’r dydd a’r nos.',
      'Maen nhw’n gwneud pethau nad ydyn nhw’n rhan o’r rôl.',
    ],
  },
  {
    heading: 'Help i gefnogwyr',
    text: [
      'Mae popeth ar y wefan hon ar gyfer cefnogwyr hefyd. Dyw bod angen help ddim yn cyfrif yn eu herbyn, ac nid yw’n dod â’u rôl i ben.',
    ],
    ways: [
      { to: '/library?theme=supporter-own-load', words: 'Yn y llyfrgell: baich y cefnogwr ei hun' },
      { to: '/help-now', words: 'Help nawr' },
    ],
  },
]

const relatedWays: readonly Way[] = [
  { to: '/passing-on', words: 'Beth allai orfod cael ei drosglwyddo' },
  { to: '/films', words: 'Tair ffilm: Purpose, Meaning ac Identity' },
  { to: '/library', words: 'Y llyfrgell' },
  { to: '/operation-hampshire', words: 'Operation Hampshire: pan ymosodir ar gydweithiwr' },
  { to: '/enquiries', words: 'Gofyn i’r gwasanaeth cenedlaethol' },
  { to: '/help-now', words: 'Help nawr' },
]

const resources: readonly Section[] = [
  {
    heading: 'Edrych ymhellach',
    ways: [
      { to: '/films', words: 'Tair ffilm: Purpose, Meaning ac Identity' },
      { to: '/library', words: 'Y llyfrgell gyfan' },
      { to: '/library?kind=podcast', words: 'Podlediadau' },
      { to: '/library?kind=webinar', words: 'Gweminarau' },
      { to: '/library?kind=paper', words: 'Astudiaethau a phapurau' },
      { to: '/library?kind=book', words: 'Llyfrau' },
      { to: '/operation-hampshire', words: 'Operation Hampshire: pan ymosodir ar gydweithiwr' },
    ],
  },
  {
    heading: 'Gofyn i’r gwasanaeth cenedlaethol',
    text: ['Dim ond at y rhai sy’n gofyn y caiff rhai pethau eu hanfon.'],
    ways: [
      { to: '/enquiries/design-pack', words: 'Sut i ddylunio a rhedeg rhwydwaith' },
      { to: '/enquiries/peer-support-training', words: 'Hyfforddiant i gefnogwyr cyfoedion' },
      {
        to: '/enquiries/member-page',
        words: 'Y dudalen aelodau ar gyfer cefnogwyr cyfoedion hyfforddedig',
      },
      { to: '/enquiries/psa-cposa-training', words: 'Hyfforddiant i aelodau PSA a CPOSA' },
    ],
  },
]

export const cy: Text = {
  home: 'Hafan',
  opensElsewhere: (host: string) => `yn agor ${host}, nad yw’n wefan i ni`,
  englishOnly: 'Saesneg yn unig',
  ifThisBringsThingsUp: {
    title: 'Os yw hyn yn codi pethau i’r wyneb',
    text: 'Efallai y gwelwch eich hun ynddo, neu rywun rydych yn ei adnabod. Does dim rhaid i chi eistedd gyda hynny ar eich pen eich hun.',
  },
  peopleToTalkTo: {
    supporter: 'Siarad â chefnogwr cyfoedion',
    helpNow: 'Help nawr: pobl sydd ar ddihun yr awr hon',
  },
  guidance: {
    title: 'Cymorth cyfoedion: y canllawiau',
    lead: 'Beth yw cymorth cyfoedion, pryd mae’n helpu, a sut i’w redeg yn dda.',
    own: 'Ein tudalennau ni yw’r rhain, yn ein geiriau ein hunain. Y dudalen genedlaethol sy’n cyfrif.',
    national: 'Darllen y dudalen genedlaethol: canllawiau blaenoriaethu’r gweithlu ar gymorth cyfoedion',
    topicsTitle: 'Pynciau',
    related: 'Pethau cysylltiedig',
    relatedWays,
    back: 'Yn ôl i’r canllawiau',
    next: (topic: string) => `Nesaf: ${topic}`,
    chosen: 'Lleoedd da i ddechrau',
    topics: {
      'what-it-is': {
        title: 'Beth yw cymorth cyfoedion',
        lead: 'Cymorth cyfoedion yw siarad â chydweithiwr hyfforddedig sy’n adnabod y gwaith. Maen nhw’n gwrando. Dydyn nhw ddim yn barnu. Maen nhw’n eich helpu i ddod o hyd i’r cam nesaf.',
        sections: whatItIs,
      },
      'why-it-matters': {
        title: 'Pam mae’n bwysig',
        lead: 'Mae gwaith yr heddlu’n anodd i bobl, ac mae llawer yn ei gadw iddyn nhw eu hunain. Efallai mai cydweithiwr sy’n deall yw’r person hawsaf i ddweud wrtho.',
        sections: whyItMatters,
      },
      'which-support': {
        title: 'Pa gymorth, a phryd',
        lead: 'Does dim rhaid i chi ddewis yn gywir. Gall pa un bynnag a ddewiswch eich helpu i gyrraedd un arall.',
        sections: whichSupport,
      },
      'roles-and-governance': {
        title: 'Rolau a llywodraethu',
        lead: 'Pwy sy’n gwneud beth mewn rhwydwaith cymorth cyfoedion, a beth sy’n ei gadw’n ddiogel.',
        sections: governance,
      },
      'looking-after-supporters': {
        title: 'Gofalu am gefnogwyr',
        lead: 'Cydweithwyr yw cefnogwyr yn gyntaf. Maen nhw’n cario’r hyn maen nhw’n ei glywed, felly mae rhywun yn gofalu amdanyn nhw.',
        sections: lookingAfter,
      },
      resources: {
        title: 'Adnoddau',
        lead: 'Ffilmiau, recordiadau, astudiaethau achos a phapurau, a’r hyn y gallwch ofyn amdano.',
        sections: resources,
      },
    },
    supports: {
      caption: 'Pa gymorth, a phryd',
      which: 'Cymorth',
      what: 'Beth ydyw',
      when: 'Pryd mae’n addas',
      how: 'Sut i’w gael',
      rows: [
        {
          which: 'Gwasanaethau brys',
          what: 'Ambiwlans, heddlu a thân.',
          when: 'Gallai rhywun farw neu gael niwed difrifol.',
          how: 'Ffoniwch 999.',
        },
        {
          which: 'Llinell argyfwng yr heddlu',
          what: 'Cwnselwyr hyfforddedig y tu allan i’ch heddlu, ddydd a nos, i swyddogion a staff heddlu yng Nghymru a Lloegr.',
          when: 'Meddyliau am hunanladdiad neu hunan-niweidio, galar neu drawma. Pan fydd yn ormod yr eiliad hon.',
          how: 'Ffoniwch. Mae’r rhif ar bob tudalen o’r wefan hon.',
        },
        {
          which: 'Cymorth cyfoedion',
          what: 'Cydweithiwr hyfforddedig sy’n gwrando.',
          when: 'Yn gynnar, ac am unrhyw beth sydd ar eich meddwl. Pan fyddwch am gael rhywun sy’n adnabod y gwaith.',
          how: 'Chi sy’n dewis cefnogwr.',
        },
        {
          which: 'TRiM',
          what: 'Sgyrsiau trefnus â chydweithiwr hyfforddedig ar ôl digwyddiad trawmatig, i weld sut ydych chi.',
          when: 'Buoch yn rhan o rywbeth fel marwolaeth neu drais difrifol. Yn aml tua thri diwrnod wedyn, ac eto ar ôl mis.',
          how: 'Drwy eich goruchwyliwr neu gydlynydd TRiM eich heddlu.',
        },
        {
          which: 'Iechyd galwedigaethol',
          what: 'Gweithwyr iechyd proffesiynol sy’n edrych ar eich iechyd a’ch gwaith gyda’i gilydd.',
          when: 'Mae eich iechyd yn effeithio ar eich gwaith, neu eich gwaith yn effeithio ar eich iechyd.',
          how: 'Gofynnwch eich hun, neu drwy eich rheolwr.',
        },
        {
          which: 'Rhaglen cymorth i weithwyr (EAP)',
          what: 'Llinell gymorth a chwnsela byr o’r tu allan i’ch heddlu. Eich heddlu sy’n talu.',
          when: 'Pryderon am arian, teulu, y gyfraith neu straen.',
          how: 'Ffoniwch y rhif mae eich heddlu’n ei roi i chi.',
        },
        {
          which: 'Eich meddyg teulu a’r GIG',
          what: 'Meddygon a therapïau siarad.',
          when: 'Rydych yn teimlo’n sâl, neu’n isel ers wythnosau, neu mae angen triniaeth arnoch.',
          how: 'Ffoniwch eich meddyg teulu, neu defnyddiwch therapïau siarad y GIG yn eich ardal.',
        },
        {
          which: 'Ffederasiwn, cymdeithas neu undeb',
          what: 'Cyngor, a rhywun wrth eich ochr.',
          when: 'Cwynion, cyflog, hawliau neu helynt yn y gwaith.',
          how: 'Gofynnwch i’ch cynrychiolydd lleol.',
        },
      ],
    },
    roles: {
      caption: 'Pwy sy’n gwneud beth',
      role: 'Rôl',
      does: 'Beth mae’n ei wneud',
      rows: [
        {
          role: 'Cefnogwr cyfoedion',
          does: 'Yn gwrando, yn gwybod ble mae help arall, yn gwybod ble mae ei derfynau ei hun. Yn cadw ei hyfforddiant a’i oruchwyliaeth yn gyfredol.',
        },
        { role: 'Pencampwr cyfoedion', does: 'Cefnogwr profiadol sy’n gefn i’r lleill.' },
        {
          role: 'Cydlynydd',
          does: 'Yn rhedeg y rhwydwaith: pobl, hyfforddiant, oriau. Nid yw’n darllen yr hyn sy’n cael ei ddweud. Mae’r model cenedlaethol yn gofyn i bob heddlu gael un.',
        },
        {
          role: 'Goruchwyliwr',
          does: 'Yn arwain goruchwyliaeth i gefnogwyr. Nid yw’n rheolwr llinell i neb yma.',
        },
        {
          role: 'Clinigydd iechyd galwedigaethol',
          does: 'Yn cymryd yr hyn sy’n rhy drwm i gydweithiwr. Mae’r model cenedlaethol yn gofyn am o leiaf un ym mhob heddlu sydd wedi’i hyfforddi ynddo.',
        },
        {
          role: 'Arweinydd',
          does: 'Uwch arweinydd sy’n atebol am y rhwydwaith ac sy’n ei weld mewn ffigurau, byth wrth enw.',
        },
      ],
    },
  },
  films: {
    title: 'Tair ffilm am fywyd yn yr heddlu',
    lead: 'Tair drama fer a wnaed ar gyfer plismona yw Purpose, Meaning ac Identity. Mae pob un yn sôn am gyfnod gwahanol mewn gyrfa.',
    how: 'Gwnaed y ffilmiau i’w gwylio gyda’ch gilydd, gyda rhywun yn arwain y sgwrs wedyn. Dydyn ni ddim yn eu dangos yma: mae tudalen pob ffilm yn dweud sut i’w chael.',
    readMore: (film: string) => `Am ${film}`,
    before: 'Cyn i chi wylio',
    contains: (notes: string) => `Mae’r ffilm hon yn dangos: ${notes}.`,
    leaveAnyTime:
      'Cewch roi’r gorau iddi neu adael yr ystafell unrhyw bryd. Dywedwch hynny wrth y grŵp cyn dechrau.',
    about: 'Am beth mae hi',
    forWhom: 'I bwy y mae',
    use: 'Sut i’w defnyddio',
    ask: 'Sut i’w chael',
    askText:
      'Daw’r ffilm fel pecyn gan y gwasanaeth cenedlaethol, i heddluoedd sy’n gofyn amdano. Allwn ni ddim ei anfon.',
    askLink: (film: string) => `Gofyn am becyn ${film}`,
    nationalPage: (film: string) => `Darllen am ${film} ar y wefan genedlaethol`,
    noAddress: 'Ni wyddom am dudalen ar y we ar gyfer y ffilm hon, felly does dim dolen iddi yma.',
    facts: 'Am y ffilm',
    madeBy: 'Gwnaed gan',
    released: 'Rhyddhawyd',
    length: 'Hyd',
    lengthUnknown: 'Heb ei gyhoeddi',
    language: 'Iaith',
    others: 'Y ffilmiau eraill',
    names: { purpose: 'Purpose', meaning: 'Meaning', identity: 'Identity' },
    inLibrary: 'Yn y llyfrgell',
    each: {
      purpose: {
        stage: 'Ymuno',
        short: 'Mae Alfie newydd ymuno. Y galwadau anodd cyntaf, a’r blinder a ddaw gyda nhw.',
        about: [
          'Mae Alfie’n newydd yn y gwaith. Mae’n cwrdd â digwyddiadau anodd, blinder, gwaith papur a mân wrthdaro bob dydd, ac mae’n dechrau dangos.',
          'Seicotherapydd sy’n agor ac yn cau’r ffilm, fel y gall grŵp siarad am arwyddion cynnar ac am ble mae help ar gael.',
        ],
        forWhom: 'I recriwtiaid newydd a’r rhai sy’n eu hyfforddi a’u harwain. Gall unrhyw un ddysgu ohoni.',
        use: [
          'Gwyliwch hi mewn grŵp bach, gyda rhywun yn arwain y sgwrs.',
          'Gofynnwch beth sylwodd y grŵp arno gyntaf, a beth y gallai cydweithiwr fod wedi’i ddweud.',
          'Gorffennwch gyda ble mae help ar gael, wrth enw a rhif.',
        ],
      },
      meaning: {
        stage: 'Canol gyrfa',
        short: 'Mae Jake yn swyddog ymateb ers blynyddoedd. Mae’r baich yn tyfu, yn y gwaith a gartref.',
        about: [
          'Swyddog ymateb yng nghanol ei yrfa yw Jake. Mae’r baich wedi bod yn tyfu ers amser maith. Mae’n dangos yn ei dymer yn y gwaith, a gartref gyda’i deulu.',
          'Mae’r ffilm yn edrych ar sut mae’n cronni, beth mae’r bobl o’i gwmpas yn ei weld, a sut mae’n ymateb.',
        ],
        forWhom: 'I bobl sydd â rhai blynyddoedd yn y gwaith, eu rheolwyr a’u teuluoedd.',
        use: [
          'Gwyliwch hi mewn grŵp bach, gyda rhywun yn arwain y sgwrs.',
          'Siaradwch am yr hyn y gall tîm neu deulu sylwi arno cyn y person ei hun.',
          'Gorffennwch gyda ble mae help ar gael, i deuluoedd hefyd.',
        ],
      },
      identity: {
        stage: 'Gadael neu ymddeol',
        short: 'Mae Roopa ar fin ymddeol. Pwy yw hi heb y swydd?',
        about: [
          'Mae Roopa’n paratoi i ymddeol. Mae’n gweithio drwy’r hyn y mae gadael yr heddlu’n ei olygu i bwy yw hi.',
          'Mae’n sôn am golled yn ogystal ag am yr hyn sy’n dod nesaf.',
        ],
        forWhom: 'I bobl sy’n meddwl am adael neu sydd ar fin ymddeol, ac i’w rheolwyr.',
        use: [
          'Mae’n addas i gwrs cyn ymddeol, neu i sgwrs rhwng dau.',
          'Gofynnwch beth fydd pobl yn ei golli, beth na fyddan nhw’n ei golli, a phwy fydd yn dal i’w ffonio.',
          'Gorffennwch gyda phwy sydd yno i bobl sy’n gadael.',
        ],
      },
    },
  },
  library: {
    title: 'Llyfrgell',
    lead: 'Ffilmiau, podlediadau, papurau a rhagor am lesiant mewn plismona. Eraill a’u gwnaeth. Rydyn ni’n rhoi dolen iddyn nhw ac yn copïo dim.',
    filterTitle: 'Chwilio yn y llyfrgell',
    words: 'Geiriau i chwilio amdanyn nhw',
    kind: 'Math',
    stage: 'Cyfnod mewn gyrfa',
    theme: 'Pwnc',
    access: 'Pwy all ei agor',
    all: 'Pob un',
    fresh: 'Newydd yma yn y 60 diwrnod diwethaf',
    freshNone:
      'Mae’r hyn sy’n cael ei ychwanegu yma yn dangos fel newydd am 60 diwrnod. Y diweddaraf i’w cyhoeddi sydd gyntaf yn y rhestr.',
    moreFilters: 'Rhagor o ffyrdd i gulhau’r dewis',
    results: 'Beth sy’n addas',
    show: 'Dangos',
    clear: 'Dangos popeth',
    wish: {
      words: (typed: string) => `“${typed}”`,
      fresh: 'Newydd',
    },
    count: (n: number) => `Nifer yr adnoddau: ${n}.`,
    countOf: (n: number, all: number) => `Nifer yr adnoddau sy’n addas: ${n} o ${all}.`,
    showing: (first: number, last: number) => `Rydych yn gweld ${first} i ${last}, y diweddaraf yn gyntaf.`,
    nothing: 'Does dim byd yn cyfateb i hyn i gyd gyda’i gilydd',
    relax: 'Efallai y bydd tynnu un dewis yn helpu:',
    relaxOne: (wish: string, n: number) => `Tynnu ${wish}: nifer yr adnoddau sy’n addas fydd ${n}`,
    relaxNone: 'Dyw tynnu un dewis ddim yn helpu chwaith. Gallwch ddechrau eto.',
    pageTitle: (page: number, pages: number) => `Llyfrgell: tudalen ${page} o ${pages}`,
    newTag: 'Newydd',
    openAt: (host: string) => `Agor yn ${host}`,
    opens: (title: string) => `: ${title}`,
    ask: 'Sut i ofyn amdano',
    noAddress: 'Does dim cyfeiriad gwe hysbys.',
    contains: (notes: string) => `Yn cynnwys: ${notes}`,
    minutes: (n: number) => `${n} munud`,
    publishedAbout: (when: string) => `Tua ${when}`,
    publishedUnknown: 'Ddim yn hysbys',
    facts: 'Am yr adnodd hwn',
    kindLabel: 'Math',
    publisher: 'Gan',
    authors: 'Awduron a lleisiau',
    published: 'Cyhoeddwyd',
    length: 'Hyd',
    language: 'Iaith',
    stageLabel: 'Cyfnod mewn gyrfa',
    audience: 'Gwnaed ar gyfer',
    topics: 'Pynciau',
    accessLabel: 'Pwy all ei agor',
    added: 'Ychwanegwyd yma',
    doi: 'DOI',
    unsure:
      'Allen ni ddim gweld y cyfan. Ein dealltwriaeth orau yw rhywfaint o’r hyn a ddywedwn yma, felly gwiriwch gyda’r cyhoeddwr.',
  },
  kinds: {
    film: { one: 'Ffilm', many: 'Ffilmiau' },
    podcast: { one: 'Podlediad', many: 'Podlediadau' },
    webinar: { one: 'Gweminar', many: 'Gweminarau' },
    course: { one: 'Cwrs', many: 'Cyrsiau' },
    toolkit: { one: 'Pecyn cymorth', many: 'Pecynnau cymorth' },
    guidance: { one: 'Canllawiau', many: 'Canllawiau' },
    blog: { one: 'Erthygl', many: 'Erthyglau' },
    bulletin: { one: 'Bwletin', many: 'Bwletinau' },
    paper: { one: 'Papur', many: 'Papurau' },
    book: { one: 'Llyfr', many: 'Llyfrau' },
  },
  stages: { joining: 'Ymuno', mid: 'Canol gyrfa', leaving: 'Gadael neu ymddeol', any: 'Pob cyfnod' },
  access: {
    public: 'Agored i bawb',
    members: 'Angen cyfrif neu daliad',
    request: 'Gofyn i’r perchennog yn gyntaf',
  },
  accessMeans: {
    public: 'Agored i bawb.',
    members: 'Mae angen cyfrif yno arnoch, neu aelodaeth, neu dalu.',
    request: 'Rhaid i chi ofyn i’w berchennog amdano.',
  },
  audiences: {
    everyone: 'Pawb',
    supporters: 'Cefnogwyr cyfoedion',
    coordinators: 'Cydlynwyr',
    managers: 'Rheolwyr a goruchwylwyr',
    leaders: 'Uwch arweinwyr',
    families: 'Teuluoedd',
  },
  languages: { en: 'Saesneg', cy: 'Cymraeg' },
  notes: {
    trauma: 'trawma',
    'distress at work': 'gofid yn y gwaith',
    'cumulative trauma': 'trawma sy’n cronni',
    'conflict at home': 'gwrthdaro gartref',
    loss: 'colled',
    'life change': 'newid mawr mewn bywyd',
    violence: 'trais',
    suicide: 'hunanladdiad',
    PTSD: 'PTSD',
    'child abuse': 'cam-drin plant',
    'domestic abuse': 'cam-drin domestig',
    bereavement: 'profedigaeth',
    'serious illness': 'salwch difrifol',
    death: 'marwolaeth',
    firearms: 'arfau tanio',
    'distressing calls': 'galwadau gofidus',
    abuse: 'cam-drin',
    'harm to children': 'niwed i blant',
    'road death': 'marwolaeth ar y ffordd',
    combat: 'ymladd mewn rhyfel',
    harassment: 'aflonyddu',
    'mass casualty': 'llawer o bobl wedi’u lladd neu eu hanafu',
  },
  enquiries: {
    title: 'Gofyn i’r gwasanaeth cenedlaethol',
    lead: 'Daw rhai pethau gan Wasanaeth Llesiant Cenedlaethol yr Heddlu: hyfforddiant, ffilmiau, pecynnau, y dudalen aelodau.',
    notHere:
      'Dydyn ni ddim yn derbyn y negeseuon hyn yma. Fyddai neges a deipir yma’n cyrraedd neb, felly does dim ffurflen. Mae pob pwnc yn dangos y dudalen genedlaethol sy’n ei ateb.',
    topics: 'Am beth hoffech chi ofyn?',
    backToAll: 'Pob pwnc',
    answeredAt: (host: string) => `Ateb yn ${host}`,
    one: {
      who: 'Pwy sy’n ateb',
      national: 'Gwasanaeth Llesiant Cenedlaethol yr Heddlu, neu Oscar Kilo. Nid yw’n rhan o’r wefan hon.',
      open: 'Agor y dudalen genedlaethol',
      address: 'Ei chyfeiriad yw',
      how: 'Sut i ofyn',
      steps: [
        'Agorwch y dudalen genedlaethol ac edrychwch am sut i gysylltu.',
        'Dywedwch i ba heddlu rydych yn gweithio a beth yr hoffech ei gael.',
        'Gadewch bethau preifat allan. Peidiwch ag ysgrifennu am sut rydych chi na sut mae neb arall.',
      ],
      notHere: 'Dydyn ni ddim yn derbyn y neges hon yma nac yn ei hanfon ymlaen.',
      urgent: 'Os oes angen rhywun i siarad ag ef arnoch, nid dyma’r ffordd. Dyma’r ffyrdd:',
    },
  },
}
