import type { Text } from './text.en.ts'

const munud = (minutes: number): string => (minutes === 2 ? '2 funud' : `${minutes} munud`)

export const cy: Text = {
  desk: 'Desg',
  yourDesk: (name: string) => `Desg ${name}`,
  back: 'Yn ôl',

  part: {
    coming: 'Wrthi’n nôl y rhan hon o’r ddesg …',
    failed:
      'Ni chyrhaeddodd y rhan hon o’r ddesg. Ni chollwyd dim. Gwiriwch eich cysylltiad a rhowch gynnig arall arni.',
    again: 'Rhoi cynnig arall arni',
  },

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
      'Cafodd eich allweddi eu newid, a chafodd y ddyfais hon hen rai. Ni wnaethom eu defnyddio. Os cawsoch eich gwahodd eto, defnyddiwch eich deg gair newydd. Os na chawsoch, ffoniwch eich cydlynydd: gall dynnu allweddi o ddefnydd a’ch gwahodd eto.',
    wrongWay: 'Wnaeth hynny ddim datgloi’ch negeseuon. Gwiriwch y geiriau, neu defnyddiwch ffordd arall.',
    oldLog:
      'Mae’r rhestr o allweddi a gawsom yn hŷn na’r un y mae’r ddyfais hon wedi’i gweld, neu’n fersiwn arall ohoni. Gall ddod ag allwedd yn ôl a gafodd ei thynnu o ddefnydd. Rydym wedi stopio, i fod yn ddiogel. Triwch eto yn nes ymlaen. Os yw’n aros fel hyn, ffoniwch eich cydlynydd, a pheidiwch â mynd ymlaen.',
    anotherLog:
      'Nid yw’r rhestr o allweddi y mae’r ddyfais hon yn ei hadnabod yn cael ei rhoi mwyach, ac mae un newydd yn ei lle. Gall hynny fod yn iawn: mae rhestr newydd yn dechrau pan fydd pob cydlynydd wedi colli eu hallweddi, ac yna caiff pawb eu gwahodd eto. Gall hefyd fod yn rhywun sydd am ddarllen negeseuon. Rydym wedi stopio.',
    anotherLogWays:
      'Gofynnwch i’ch cydlynydd cyn mynd ymlaen, wyneb yn wyneb neu ar rif na chawsoch o’r dudalen hon. Efallai na fydd sgyrsiau o’r blaen yn agor gyda’r rhestr newydd.',
    acceptLog: 'Rwyf wedi gofyn. Defnyddio’r rhestr newydd',
    acceptedLog: 'Y rhestr newydd sy’n cael ei defnyddio o hyn ymlaen. Datglowch eto.',
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
    ways: 'Sut rydych yn mewngofnodi',
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
        'Nid yw’ch fetio’n gyfredol, felly nid yw cydweithwyr yn eich gweld. Eich cydlynydd sy’n ei adnewyddu. Nid oes dim i chi ei wneud.',
      agreement:
        'Nid yw’ch cytundeb yn gyfredol, felly nid yw cydweithwyr yn eich gweld. Darllenwch ef a’i lofnodi eto.',
      training:
        'Nid yw’ch hyfforddiant yn gyfredol, felly nid yw cydweithwyr yn eich gweld. Gofynnwch i’ch cydlynydd am le ar y cwrs nesaf.',
      supervision:
        'Mae’ch goruchwyliaeth yn hwyr, felly nid yw cydweithwyr yn eich gweld. Gofynnwch i’ch goruchwyliwr am amser.',
      paused: 'Rydych wedi oedi.',
    },
    forceDevice:
      'Gall meddalwedd ddiogelwch cyfrifiadur heddlu weld y sgrin hon. Mae’ch ffôn eich hun yn well ar gyfer negeseuon.',
  },

  card: {
    title: 'Eich cerdyn',
    body: 'Dyma beth fydd cydweithwyr yn ei weld amdanoch. Llofnodwch ef, fel eu bod yn gwybod na newidiodd neb ef.',
    sign: 'Llofnodi fy ngherdyn',
    signed: 'Mae’ch cerdyn wedi’i lofnodi.',
    failed: 'Doedd dim modd llofnodi’ch cerdyn. Rhowch gynnig arall arni.',
    number: 'Rhif a ddangosir',
    name: 'Enw a ddangosir',
    words: 'Yn eich geiriau eich hun',
  },
}
