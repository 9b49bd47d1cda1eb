import type { Text } from './text.en.ts'

const munud = (minutes: number): string => (minutes === 2 ? '2 funud' : `${minutes} munud`)

export const cy: Text = {
  desk: 'Desg',
  yourDesk: (name: string) => `Desg ${name}`,
  network: {
    title: 'Y rhwydwaith',
    hint: 'Pwy sydd yma, pwy sydd angen eich sylw gyntaf, a beth sy’n aros yn rhy hir. Dim geiriau neb, a dim enwau’r rhai sy’n gofyn.',
    now: 'Beth sydd angen rhywun nawr',
    people: 'Pobl',
  },
  back: 'Yn ôl',

  hidden: { title: 'Tudalen', back: 'Mynd yn ôl' },

  signIn: {
    title: 'Mewngofnodi i’r ddesg',
    intro:
      'Ar gyfer cefnogwyr cyfoedion a chydlynwyr. Nid oes angen cyfrif ar gydweithiwr sydd eisiau siarad.',
    passkey: 'Defnyddio allwedd mynediad',
    passkeyHint: 'Eich bys, eich wyneb neu’ch PIN ar y ddyfais hon.',
    words: 'Defnyddio’ch deg gair',
    wordsHint: 'Y deg gair a ysgrifennoch. Rhowch fwlch rhyngddyn nhw. Maen nhw’n aros ar y ddyfais hon.',
    go: 'Mewngofnodi',
    opening: 'Wrthi’n agor eich desg. Gall hyn gymryd ychydig eiliadau.',
    noScript:
      'Mae angen JavaScript i fewngofnodi, am fod eich negeseuon yn cael eu cloi a’u datgloi ar eich dyfais eich hun. Trowch ef ymlaen, neu defnyddiwch borwr arall.',
    suggestions: 'Geiriau sy’n dechrau fel hyn',
    wrongCount: (count: number) => `Rydych wedi teipio ${count} o eiriau. Mae deg.`,
    unknownWord: (words: string) => `Gwiriwch y geiriau hyn. Nid ydyn nhw ar y rhestr: ${words}`,
    notKnown:
      'Doedd dim modd eich mewngofnodi. Gwiriwch bob gair a’u trefn. Os ydych wedi’u colli, gofynnwch i’ch cydlynydd am ddolen newydd.',
    noRole: 'Mae’r geiriau’n gywir, ond nid oes gennych rôl yma nawr. Gofynnwch i’ch cydlynydd.',
    passkeyFailed:
      'Wnaeth yr allwedd mynediad honno ddim gweithio yma. Rhowch gynnig arall arni, neu defnyddiwch eich deg gair.',
    network:
      'Doedd dim modd cyrraedd y ddesg. Gwiriwch eich cysylltiad a rhowch gynnig arall arni. Ni chollwyd dim.',
    signedOut: 'Cawsoch eich allgofnodi am na wnaed dim am dipyn. Mewngofnodwch eto i fynd ymlaen.',
  },

  unlock: {
    title: 'Mae’ch negeseuon wedi’u cloi',
    intro:
      'Rydych wedi mewngofnodi. Dim ond eich allwedd mynediad neu’ch deg gair all ddatgloi negeseuon. Nid ydyn nhw gennym ni.',
    lockedAgain: 'Cafodd eich negeseuon eu cloi am na ddefnyddiwyd y ddesg am 30 munud.',
    passkeyOnlyDoor:
      'Gall yr allwedd mynediad hon eich mewngofnodi, ond ni all ddatgloi negeseuon. Defnyddiwch eich deg gair.',
    go: 'Datgloi',
    demonstration: 'Datgloi gyda geiriau’r arddangosiad',
    noVault:
      'Nid oes gennych allweddi eto. Gofynnwch i’ch cydlynydd eich gwahodd. Tan hynny gallwch ddefnyddio gweddill y ddesg.',
    oldVault:
      'Cafodd eich allweddi eu newid, a chafodd y ddyfais hon hen rai. Ni wnaethom eu defnyddio. Dywedwch wrth eich cydlynydd.',
    wrongWay: 'Wnaeth hynny ddim datgloi’ch negeseuon. Gwiriwch y geiriau, neu defnyddiwch ffordd arall.',
    oldLog:
      'Mae’r rhestr o allweddi a gawsom yn hŷn na’r un y mae’r ddyfais hon wedi’i gweld. Rydym wedi stopio, i fod yn ddiogel. Dywedwch wrth eich cydlynydd, a pheidiwch â mynd ymlaen.',
    badLog:
      'Nid yw’r rhestr o allweddi’n gywir. Rydym wedi stopio, i fod yn ddiogel. Dywedwch wrth eich cydlynydd.',
  },

  covered: {
    title: 'Mae’r ddesg wedi’i gorchuddio',
    body: 'Roeddech i ffwrdd am eiliad. Mae popeth fel y gadawoch ef.',
    show: 'Dangos y ddesg',
  },

  session: {
    soon: (minutes: number) =>
      minutes <= 1
        ? 'Byddwch yn cael eich allgofnodi mewn munud.'
        : `Byddwch yn cael eich allgofnodi mewn ${munud(minutes)}.`,
    stay: 'Aros wedi mewngofnodi',
    whole: 'Ar ôl 8 awr mae pawb yn mewngofnodi eto. Gorffennwch yr hyn rydych yn ei ysgrifennu gyntaf.',
    signOut: 'Allgofnodi',
    sessions: 'Ble rydych wedi mewngofnodi',
    lock: 'Cloi negeseuon nawr',
  },

  today: {
    title: 'Heddiw',
    availability: 'Chi',
    paused:
      'Rydych wedi oedi. Nid yw’ch cerdyn yn cael ei ddangos i neb, ac nid oes neb yn cael ei anfon atoch. Mae sgyrsiau agored yn mynd ymlaen.',
    pause: 'Oedi',
    pauseHint: 'Dim ceisiadau newydd o’r eiliad hon. Nid oes angen rheswm.',
    resume: 'Ailddechrau',
    quiet: 'Nid ydych ar ddyletswydd. Nid oes dim yma eich angen nawr.',
    nothing: 'Nid oes neb yn aros amdanoch.',
    waiting: (count: number) => (count === 1 ? 'Mae 1 person yn aros.' : `Mae ${count} o bobl yn aros.`),
    barriers: {
      invited: 'Nid ydych yn weithredol eto. Eich cydlynydd sy’n gwneud hynny.',
      inactive: 'Nid ydych yn gefnogwr gweithredol nawr.',
      vetting:
        'Nid yw’ch fetio’n gyfredol. Nid ydych yn cael eich dangos i gydweithwyr nes iddo gael ei adnewyddu.',
      agreement:
        'Nid yw’ch cytundeb yn gyfredol. Nid ydych yn cael eich dangos i gydweithwyr nes iddo gael ei adnewyddu.',
      training:
        'Nid yw’ch hyfforddiant yn gyfredol. Nid ydych yn cael eich dangos i gydweithwyr nes iddo gael ei adnewyddu.',
      supervision:
        'Mae’ch goruchwyliaeth yn hwyr. Nid ydych yn cael eich dangos i gydweithwyr nes i chi ei chael.',
      paused: 'Rydych wedi oedi.',
    },
    noScript:
      'I ddarllen neu ysgrifennu negeseuon mae angen JavaScript ar y dudalen hon, am eu bod yn cael eu cloi a’u datgloi ar eich dyfais eich hun. Mae popeth arall yma’n gweithio hebddo.',
    forceDevice:
      'Gall meddalwedd ddiogelwch cyfrifiadur heddlu weld y sgrin hon. Mae’ch ffôn eich hun yn well ar gyfer negeseuon.',
  },

  card: {
    title: 'Eich cerdyn',
    body: 'Dyma beth fydd cydweithwyr yn ei weld amdanoch. Llofnodwch ef, fel eu bod yn gwybod na newidiodd neb ef.',
    sign: 'Llofnodi fy ngherdyn',
    signed: 'Mae’ch cerdyn wedi’i lofnodi.',
    failed: 'Doedd dim modd llofnodi’ch cerdyn. Rhowch gynnig arall arni.',
    calls: 'Yn cymryd galwadau',
    messages: 'Yn cymryd negeseuon',
    number: 'Rhif a ddangosir',
    name: 'Enw a ddangosir',
    words: 'Yn eich geiriau eich hun',
  },

  ways: {
    title: 'Sut rydych yn mewngofnodi',
    words: 'Eich deg gair',
    passkey: 'Allwedd mynediad',
    passkeyDoorOnly: 'Allwedd mynediad (yn mewngofnodi, ond ni all ddatgloi negeseuon)',
    since: (day: string) => `ers ${day}`,
    add: 'Ychwanegu allwedd mynediad ar y ddyfais hon',
    added: 'Cafodd yr allwedd mynediad ei hychwanegu.',
    addedDoorOnly:
      'Cafodd yr allwedd mynediad ei hychwanegu. Mae’n eich mewngofnodi, ond ar y ddyfais hon eich geiriau sy’n datgloi negeseuon.',
    addFailed: 'Ni chafodd allwedd mynediad ei hychwanegu. Gallwch roi cynnig arall arni.',
    remove: 'Tynnu’r allwedd mynediad hon',
  },

  people: {
    title: 'Gwahodd a chymeradwyo',
    intro:
      'Rydych yn gwneud y ddolen yma ac yn ei rhoi â’ch llaw eich hun, er enghraifft ar bapur neu yn eich neges eich hun. Nid yw’r gwasanaeth hwn yn ei hanfon.',
    person: 'Pwy',
    role: 'Fel',
    roles: { 1: 'Cefnogwr cyfoedion', 2: 'Cydlynydd', 3: 'Cefnogwr cyfoedion a chydlynydd' },
    make: 'Gwneud y ddolen',
    link: (name: string) => `Dolen i ${name}`,
    linkHint: 'Yn dda am 14 diwrnod, i un person. Copïwch hi nawr: nid yw’n cael ei chadw yn unman.',
    copy: 'Copïo’r ddolen',
    copied: 'Copïwyd.',
    open: (name: string) => `${name}: mae’r ddolen wedi’i gwneud. Nid ydyn nhw wedi’i defnyddio eto.`,
    answered: (name: string, role: string) => `Mae ${name} wedi gwneud eu hallweddi, fel: ${role}.`,
    notMine: 'Cydlynydd arall a wnaeth y ddolen hon. Dim ond nhw all ei chymeradwyo.',
    approve: (name: string) => `Cymeradwyo ${name}`,
    approved: (name: string) => `Mae ${name} i mewn. Mae eu hallwedd yn y cofnod cyhoeddus.`,
    swapped: (name: string) =>
      `Stopiwch. Nid allweddi pwy bynnag oedd â’ch dolen yw’r rhai a gawsom ar gyfer ${name}. Ni lofnodwyd dim. Tynnwch y ddolen yn ôl a dywedwch wrth y bobl sy’n rhedeg y wefan hon.`,
    failed:
      'Wnaeth hynny ddim gweithio. Efallai fod rhywun wedi newid y cofnod yr eiliad hon. Rhowch gynnig arall arni.',
    old: 'Mae’r ddolen hon yn hŷn na 14 diwrnod. Tynnwch hi’n ôl a gwnewch un newydd.',
    withdraw: 'Tynnu’r ddolen yn ôl',
    withdrawn: (name: string) => `Ni ellir defnyddio’r ddolen i ${name} mwyach.`,
    revoke: 'Rhoi’r gorau i ddefnyddio allweddi',
    revokeHint:
      'Ar ôl colli dyfais, neu pan fydd rhywun yn gadael. Cânt eu hallgofnodi ar unwaith ac mae angen dolen newydd arnynt.',
    revoked: (name: string) => `Nid yw allweddi ${name} yn cael eu defnyddio mwyach.`,
    newPerson: 'Rhywun newydd',
    firstName: 'Enw cyntaf',
    surname: 'Cyfenw',
    mail: 'E-bost gwaith',
    mailHint: 'Dim ond ar gyfer “Mae gennych neges”. Nid yw cydweithwyr byth yn ei weld.',
    rank: 'Rheng neu radd',
    station: 'Gorsaf',
    add: 'Ychwanegu’r person hwn',
    added: (name: string) => `Cafodd ${name} ei ychwanegu. Gallwch wneud y ddolen nawr.`,
    checkField: 'Gwiriwch hyn.',
    hasKey: 'ag allweddi',
  },

  join: {
    title: 'Ymuno â’r ddesg cefnogaeth cyfoedion',
    hello: (first: string) => `Helô ${first}.`,
    intro:
      'Eich cydlynydd a roddodd y ddolen hon i chi. Ar y ddyfais hon byddwch nawr yn gwneud eich allweddi eich hun. Nid oes neb arall yn eu cael, ddim hyd yn oed ni.',
    as: (role: string) => `Rydych wedi’ch gwahodd fel: ${role}.`,
    make: 'Gwneud fy allweddi',
    making: 'Wrthi’n gwneud eich allweddi. Gall hyn gymryd ychydig eiliadau.',
    wordsTitle: 'Ysgrifennwch eich deg gair',
    wordsIntro:
      'Mae’r deg gair hyn yn agor eich desg a’ch negeseuon. Ysgrifennwch nhw ar bapur nawr, â llaw. Mae argraffydd swyddfa’n cadw copïau.',
    wordsLost:
      'Os byddwch yn eu colli a heb allwedd mynediad, ni all neb agor eich negeseuon eto. Ni allwn eu hanfon atoch.',
    wordsWritten: 'Rwyf wedi’u hysgrifennu',
    checkTitle: 'Gwiriwch ddau ohonyn nhw',
    wordNumber: (place: number) => `Gair ${place}`,
    checkWrong: 'Nid dyna’r gair. Edrychwch ar eich papur, neu ewch yn ôl i weld y geiriau eto.',
    showAgain: 'Dangos y geiriau eto',
    done: 'Anfon fy allweddi at fy nghydlynydd',
    sentTitle: 'Wedi’i wneud. Nawr mae’ch cydlynydd yn eich cymeradwyo.',
    sent: 'Dywedwch wrthyn nhw eich bod wedi gwneud eich allweddi. Ar ôl iddyn nhw dapio gallwch fewngofnodi gyda’ch deg gair, ac ychwanegu allwedd mynediad yn eich desg.',
    toSignIn: 'Mynd i fewngofnodi',
    badLink: 'Nid yw’r ddolen hon yn gyfan. Gofynnwch i’ch cydlynydd amdani eto.',
    usedLink:
      'Ni ellir defnyddio’r ddolen hon nawr: cafodd ei defnyddio neu ei thynnu’n ôl. Gofynnwch i’ch cydlynydd am un newydd.',
    failed:
      'Ni chafodd eich allweddi eu cadw. Gwiriwch eich cysylltiad a rhowch gynnig arall arni: mae’ch geiriau’n aros yr un fath.',
    noScript: 'Mae angen JavaScript i wneud allweddi, am eu bod yn cael eu gwneud ar eich dyfais eich hun.',
    firstTitle: 'Chi yw’r cydlynydd cyntaf',
    firstIntro:
      'Mae’ch allweddi’n dechrau cofnod cyhoeddus yr heddlu hwn. Maen nhw’n cael eu gwneud yma, ar eich dyfais eich hun.',
    firstSent: 'Mae’ch allweddi yn y cofnod. Gallwch fewngofnodi nawr.',
    district: 'Rhanbarth neu adran',
    stationName: 'Gorsaf neu swyddfa',
    alsoSupporter: 'Rwy’n gefnogwr cyfoedion hefyd',
  },
}
