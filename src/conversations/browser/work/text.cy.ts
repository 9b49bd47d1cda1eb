import type { Text } from './text.en.ts'

const munud = (count: number): string =>
  count === 1 ? '1 funud' : count === 2 ? '2 funud' : `${count} munud`

export const cy: Text = {
  handles: {
    adjectives:
      'glas coch gwyn gwyrdd melyn arian tawel clir cynnes llonydd hir llydan ysgafn newydd crwn syml bach mawr caredig cynnar plaen llyfn disglair meddal ffres mwyn pell agored porffor oren llwyd brown',
    nouns:
      'Llyn Tŷ Bryn Llwybr Blodyn Drws Cwmwl Haul Eira Traeth Castell Cwch Llyfr Afal Nyth Harbwr Barcud Dyffryn Cae Cloc Mynydd Golau Papur Pentref Cwpan Maen Bara Bwrdd Gwlân Drych Parc Botwm',
  },
  back: 'Yn ôl i’ch desg',
  offline: 'Dim cysylltiad ar hyn o bryd. Rydym yn dal i drio.',

  waiting: {
    one: 'Mae rhywun yn aros',
    many: count => `Mae ${count} o bobl yn aros`,
    count: (count, title) => `(${count}) ${title}`,
    nobody: 'Nid oes neb yn aros',
    nobodyBody: 'Byddwch yn ei weld yma pan fydd rhywun yn gofyn.',
    quiet: 'Nid ydych ar ddyletswydd. Nid oes dim yma eich angen nawr.',
    quietWaiting: 'Nid ydych ar ddyletswydd. Gall hyn aros am y lleill, neu nes y byddwch ar ddyletswydd.',
    kind: { message: 'Neges', call: 'Yn gofyn am alwad' },
    language: { en: 'Saesneg', cy: 'Cymraeg' },
    asked: time => `gofynnwyd ${time}`,
    open: 'Agor y nodyn',
    openAgain: 'Yn ôl at y nodyn',
    openHint: 'Tra byddwch yn darllen, ni all neb arall ei agor. Nid oes rhaid i chi ateb.',
    sound: 'Chwarae sain pan fydd rhywun yn gofyn',
    soundHint: 'Dim ond nes i chi gau’r dudalen hon.',
  },

  lost: {
    title: 'Nid oes eich angen ar hwn mwyach',
    body: 'Efallai fod cefnogwr arall wedi’i agor neu wedi ateb, neu fod yr un a’i hysgrifennodd wedi’i dynnu’n ôl. Wnaethoch chi ddim byd o’i le.',
  },
  cannotRead: {
    title: 'Ni ellir darllen y nodyn hwn yma',
    body: 'Nid yw’r hyn a roddodd y gweinydd inni yn cyd-fynd, felly nid oeddem yn ei gredu. Rhowch ef yn ôl, fel bod rhywun arall yn cael ei ofyn. Dywedwch wrth eich cydlynydd fod hyn wedi’i ddangos.',
  },
  noAnswer: 'Nid atebodd y gweinydd. Ni chollwyd dim. Triwch eto.',

  note: {
    title: 'Nodyn i chi',
    night: time => `Ysgrifennwyd am ${time}. Wnaethoch chi ddim ei golli; doedd neb ar ddyletswydd.`,
    written: when => `Ysgrifennwyd ${when}.`,
    added: when => `Ychwanegwyd ${when}`,
    theme: 'Am beth',
    callMe: 'Beth i’w galw',
    noName: handle => `Ni roddwyd enw. I chi, “${handle}” yw hwn. Nid oes neb arall yn gweld hynny.`,
    number: 'Rhif',
    safe: 'Amseroedd diogel',
    voicemail: 'Neges llais',
    voicemailYes: 'cewch adael un',
    voicemailNo: 'peidiwch â gadael un, os gwelwch yn dda',
    voicemailIs: words => `Neges llais: ${words}.`,
    wantsCall: 'Maen nhw’n gofyn i chi eu ffonio.',
    way: 'Gadawsant rif, felly gallwch eu ffonio.',
    noWay:
      'Ni adawsant ffordd o’u cyrraedd. Ni all neb ddod o hyd iddynt ac nid oes neb yn disgwyl i chi wneud. Os ydych yn poeni, ffoniwch am gyngor:',
    noNumber: 'eich cydlynydd, neu rif o dan “Y funud hon”.',
    left: count => `Mae gennych ${munud(count)} ar ôl i ddarllen. Yna gellir gofyn i rywun arall.`,
    leftNone: 'Mae eich 20 munud ar ben. Gallwch ateb o hyd, cyn belled nad oes neb arall wedi’i agor.',
    firstTitle: 'Geiriau y gallech ddechrau gyda nhw',
    first: [
      'Rwyf newydd ddarllen yr hyn a ysgrifennoch. Diolch i chi am ei ysgrifennu. Rwyf yma nawr.',
      'Mae hynny’n swnio’n llawer i’w gario. Ydych chi’n ddiogel y funud hon?',
      'Does dim brys, a dim byd y mae’n rhaid i chi ei egluro. Ble hoffech chi ddechrau?',
    ],
    take: 'Fe atebaf i',
    taking: 'Un eiliad. Rydym yn gwneud yr allwedd i’r ddau ohonoch.',
    handBack: 'Rwy’n adnabod y person hwn, neu ni allaf gymryd hyn',
    handBackHint: 'Nid oes angen rheswm, ac nid oes neb yn ei gyfrif. Gofynnir i rywun arall ar unwaith.',
    moved: 'Maen nhw newydd ychwanegu rhywbeth. Darllenwch ef, yna pwyswch eto.',
    handedBack: 'Wedi’i roi’n ôl. Mae rhywun arall yn cael ei ofyn. Diolch am ddweud.',
  },

  mine: {
    title: 'Fy sgyrsiau',
    none: 'Nid oes gennych sgyrsiau eto.',
    who: 'Sgwrs',
    last: 'Diwethaf',
    state: 'Cyflwr',
    yours: 'Chi sydd i ateb',
    theirs: 'Yn aros amdanyn nhw',
    ended: 'Wedi dod i ben',
    noWayBack: {
      unknown: 'efallai na allant ddod yn ôl',
      tab: 'dim ond tra bo’u tab ar agor y gallant ddod yn ôl',
    },
    writing: 'Roeddech yn ysgrifennu',
    unsent: 'Heb ei hanfon eto',
  },

  wayBack: {
    unknown:
      'Nid ydynt wedi dweud a wnaethant gadw eu geiriau, ac ni all neb yma wybod. Os caeodd eu tudalen yn rhy fuan, efallai na allant ddod yn ôl a darllen eich ateb. Dywedwch yn gynnar beth y gallant ei wneud heb y dudalen hon.',
    tab: 'Dim ond yn y tab sydd ar agor y maent yn cadw hyn. Pan fydd yn cau, ni allant ddod yn ôl. Dywedwch yn gynnar beth y gallant ei wneud wedyn.',
  },

  load: {
    title: 'Eich llwyth',
    near: 'Rydych yn agos at derfyn. Mae’n iawn oedi.',
    full: 'Rydych ar y terfyn. Ni ddylid anfon neb newydd atoch. Oedwch, neu siaradwch â’ch cydlynydd.',
    records: 'Fy nghofnodion',
    newRecord: 'Cofnodi cyswllt',
    newRecordHint: 'O’r coridor, y car neu’r ffôn: llai na hanner munud.',
  },
  you: 'Chi',
  standing: 'Fy nyddiadau, a phwy sy’n gefn i mi',

  talk: {
    with: name => `Chi a ${name}`,
    handle: handle => `Yn eich rhestr: ${handle}.`,
    rang: 'Ffoniais',
    rangHint: 'Mae pob un o’r rhain yn neges iddyn nhw.',
    rangWords: 'Rwyf newydd eich ffonio. Fe wnaethom siarad.',
    noAnswer: 'Dim ateb',
    noAnswerWords:
      'Ffoniais ac nid atebodd neb. Byddaf yn trio eto yn eich amseroedd diogel. Gallwch hefyd ysgrifennu ataf yma.',
    ring: number => `Ffonio ${number}`,
    safe: times => `Amseroedd diogel: ${times}`,
    gone: 'Nid yw’r sgwrs hon yma mwyach. Efallai fod yr un a’i hysgrifennodd wedi’i dileu; dyna eu hawl.',
    broken:
      'Nid yw’r hyn a roddodd y gweinydd inni yn cyd-fynd. Agorwch hi eto. Os yw’n aros felly, dywedwch wrth eich cydlynydd.',
    loading: 'Yn agor y sgwrs.',
    end: 'Dod â’r sgwrs i ben',
    record: 'Cwblhau cofnod',
    recordHint: 'Mae’n agor yma, ac mae eich sgwrs yn aros ar agor. Dim enwau, a dim o’r hyn a ddywedwyd.',
  },

  inPlace: {
    opening: 'Yn agor.',
    backToTalk: 'Yn ôl i’r sgwrs',
    news: 'Maen nhw wedi ysgrifennu atoch yn y cyfamser.',
  },

  end: {
    title: 'Dod â’r sgwrs hon i ben?',
    body: name => `Gall ${name} ei darllen o hyd, a chithau hefyd. Ni all neb ysgrifennu ynddi mwyach.`,
    remains: day => `Caiff popeth ei ddileu ar ${day}, neu cyn hynny os byddant yn ei dileu.`,
    sayFirst: 'Ydych chi wedi ffarwelio, a dweud ble y gallant droi nesaf?',
    yes: 'Dod â hi i ben',
    no: 'Mynd yn ôl',
    endedByYou: 'Daethoch â’r sgwrs hon i ben.',
    endedByThem: 'Daethant â’r sgwrs hon i ben.',
    endedByProgramme: 'Mae’r sgwrs hon wedi dod i ben.',
  },

  minute: {
    title: 'Y funud hon',
    show: 'Y funud hon: pwy i’w ffonio, geiriau i’w defnyddio',
    stayTitle: 'Arhoswch gyda nhw',
    stay: [
      'Nid oes rhaid i chi ei ddatrys. Arhoswch, a daliwch i ysgrifennu.',
      'Gofynnwch yn uniongyrchol ac yn dawel: “Ydych chi’n meddwl am ddod â’ch bywyd i ben?” Nid yw gofyn yn rhoi’r syniad yno.',
      'Gofynnwch a ydynt yn ddiogel y funud hon, ac a all rhywun fod yn agos atynt.',
      'Os yw’n fwy nag y gallwch ei ddal, dywedwch hynny, a ffoniwch rywun o’r rhestr hon.',
    ],
    wordsTitle: 'Geiriau i’w defnyddio',
    words: [
      'Rwy’n falch eich bod wedi dweud wrthyf. Rwy’n aros yma gyda chi.',
      'Ydych chi’n ddiogel nawr? Oes rhywun yn agos atoch?',
      'A wnewch chi ffonio’r rhif hwn nawr? Byddaf yn aros yma a gallwch ddweud wrthyf sut aeth hi.',
      'Efallai y bydd angen imi gael help ar gyfer hyn. Hoffwn wneud hynny gyda chi.',
    ],
    nowTitle: 'Ffoniwch nawr',
    now: 'Os oes bywyd mewn perygl y funud hon: 999, a dywedwch yr hyn a wyddoch. Nid oes angen gwybod pwy ydyn nhw.',
    theirs: 'Rhifau y gallwch eu rhoi iddyn nhw',
    forceTitle: 'Eich heddlu, i chi',
    forceNone: 'Nid yw eich heddlu wedi rhoi ei rifau ei hun eto. Ffoniwch eich cydlynydd.',
    passingTitle: 'Beth y gall fod yn rhaid ei drosglwyddo',
    stays: 'Fel arfer yn aros rhyngoch chi',
    mayPass: 'Gall fod yn rhaid ei drosglwyddo',
    goesTo: whom => `Yn mynd at: ${whom}.`,
    tell: 'Dywedwch wrthyn nhw’n gyntaf, lle bynnag y mae hynny’n ddiogel. Trosglwyddwch gyn lleied ag y gallwch.',
    debrief:
      'Ac wedyn: dywedwch wrth eich goruchwyliwr neu’ch cydlynydd ei bod wedi bod yn un drom. Mae angen sgwrs arnoch cyn yr un nesaf.',
    away: 'Nid oedd modd cael y rhifau hyn ar hyn o bryd. Mae’r rhai ar frig y dudalen yn gweithio.',
  },
}
