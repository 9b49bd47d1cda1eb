import type { Text } from './text.en.ts'

export const cy: Text = {
  tab: 'Croeso',
  ready: 'Mae’r dudalen hon yn cael ei pharatoi …',
  readyHelp:
    'Os bydd yn aros fel hyn, nid yw sgript yn rhedeg yma. Gallwch weld pwy yw’r cefnogwyr o hyd a ffonio un ohonynt, ac mae pob rhif ar y dudalen hon yn gweithio.',
  needsScript:
    'Mae angen sgript i ysgrifennu yma: caiff eich geiriau eu selio ar eich dyfais cyn iddynt adael, ac ni ellir gwneud hynny hebddo. Nid ydym byth yn eu hanfon heb eu selio yn lle hynny.',
  needsScriptRing: 'Gweld y cefnogwyr cyfoedion a ffonio un',
  needsScriptHelp: 'Pwy all helpu nawr',
  continue: 'Parhau',
  back: 'Yn ôl',
  tryAgain: 'Rhoi cynnig arall arni',
  partFailed:
    'Ni chyrhaeddodd rhan nesaf y dudalen hon. Nid oes dim a deipioch wedi’i golli. Gwiriwch eich cysylltiad a rhowch gynnig arall arni.',
  savedTitle: 'Wedi’i gadw. Nid oes neb wedi’i ddarllen eto.',
  savedWords: 'Cadwch y geiriau hyn er mwyn i chi allu darllen yr ateb',

  safe: {
    title: 'Ydych chi’n ddiogel nawr?',
    hint: 'Rydym yn gofyn i bawb. Mae eich ateb yn aros ar y ddyfais hon.',
    danger: 'Rwy’n meddwl am roi terfyn ar fy mywyd, neu gallwn frifo fy hun neu rywun arall',
    struggling: 'Rwy’n ei chael hi’n anodd, ond rwy’n ddiogel am y tro',
    talk: 'Dim un o’r rhain, dim ond eisiau siarad ydw i',
    unsaid: 'Byddai’n well gen i beidio â dweud',
    been: 'Rwyf wedi ysgrifennu o’r blaen: darllen fy ateb',
    device:
      'Efallai y gall meddalwedd diogelwch cyfrifiadur yr heddlu weld y sgrin hon. Mae eich ffôn eich hun yn well.',
    real: 'Ydy hwn yn ddilys, ac i mi?',
  },
  panel: {
    title: 'Siaradwch â rhywun sy’n effro nawr, os gwelwch yn dda',
    lead: 'Does dim rhaid i chi ddod trwy hyn ar eich pen eich hun. Mae’r bobl hyn yn ateb nawr. Maen nhw y tu allan i’ch heddlu, oni bai ein bod yn dweud fel arall.',
    near: 'Allwch chi fod yn agos at berson arall tra byddwch yn ffonio?',
    unseen: 'Ni allwn weld y dudalen hon na dod o hyd i chi ohoni.',
    stay: 'Os dewch yn ôl ar ôl galwad, bydd popeth a deipioch yma o hyd tra bo’r dudalen hon ar agor. Gall ffôn ei chau.',
    write: 'Rwy’n dal eisiau ysgrifennu at gefnogwr cyfoedion',
    read: 'Rwy’n dal eisiau darllen fy ateb',
    sendFirst: 'Anfon yr hyn sydd gen i yn gyntaf',
  },
  passing: { read: 'Rwyf wedi darllen hwn. Parhau' },
  deadline: {
    title: name => `Os na fydd ${name} wedi ateb, a ddylem ofyn i eraill?`,
    hint: 'Dim ond pobl nad ydych wedi’u gadael allan.',
    after2: 'Iawn, ar ôl 2 awr',
    after8: 'Iawn, ar ôl 8 awr',
    after24: 'Iawn, ar ôl diwrnod',
    never: name => `Na, dim ond ${name}`,
    neverHint: 'Os yw’n sâl neu i ffwrdd, ni fydd neb yn ei ddarllen. Gallwch newid hyn tra byddwch yn aros.',
  },
  worry: {
    title: 'Cyn i chi ei anfon',
    lead: 'Oherwydd rhai geiriau yn eich nodyn, mae’r dudalen hon yn dangos i chi pwy sy’n effro nawr. Nid oes neb wedi cael gwybod. Efallai ei bod wedi eich camddeall.',
    change: 'Newid y nodyn',
    send: 'Anfon fy nodyn',
    goOn: 'Mynd ymlaen â’m nodyn',
  },
  sending: {
    title: 'Heb ei anfon eto. Cadwch y dudalen hon ar agor.',
    trying: 'Rydym yn anfon eich nodyn.',
    again:
      'Nid oes cysylltiad. Rydym yn dal i geisio ar ein pen ein hunain; ni chollir dim tra bo’r dudalen hon ar agor.',
    changed: 'Mae’r rhestr o gefnogwyr newydd newid. Pwyswch Anfon eto, os gwelwch yn dda.',
    phraseChanged: 'Mae’r ymadrodd newydd newid. Teipiwch yr un newydd ac anfonwch eto, os gwelwch yn dda.',
    broken:
      'Ni ellid anfon eich nodyn. Ni chadwyd dim. Rhowch gynnig arall arni, neu ffoniwch un o’r bobl hyn.',
    noKeys:
      'Ni allem wneud yn siŵr allweddi pwy yw’r rhain, felly ni seliwyd dim. Rhowch gynnig arall arni yn nes ymlaen, neu ffoniwch un o’r bobl hyn.',
    nobody: 'Ni ellir gofyn i neb gyda’r dewisiadau hyn nawr. Gallwch eu newid, neu ffonio.',
  },
  keyLog: {
    olderTitle: 'Nid dyma’r rhestr allweddi ddiweddaraf',
    older:
      'Mae’r rhestr o allweddi’r cefnogwyr a roddodd y gweinydd yn hŷn nag un y mae’r ddyfais hon wedi’i gweld, neu’n fersiwn arall ohoni. Gall rhestr hŷn ddod ag allwedd yn ôl a gafodd ei thynnu o ddefnydd. Ni wnaethom ei defnyddio, ac ni chafodd dim ei selio â hi.',
    olderWays:
      'Triwch eto ymhen ychydig. Os yw’n aros fel hyn, peidiwch ag ysgrifennu yma: ffoniwch gefnogwr, neu un o’r rhifau ar y dudalen hon, a dywedwch beth a welsoch.',
    anotherTitle: 'Mae rhestr allweddi newydd',
    another:
      'Nid yw’r rhestr o allweddi’r cefnogwyr y mae’r ddyfais hon yn ei hadnabod yn cael ei rhoi mwyach, ac mae un newydd yn ei lle. Gall hynny fod yn iawn: mae rhaglen yn dechrau rhestr newydd pan fydd pob un o’i chydlynwyr wedi colli eu hallweddi. Gall hefyd fod yn rhywun sydd am ddarllen yr hyn rydych yn ei ysgrifennu. Ni wnaethom ei defnyddio.',
    anotherWays:
      'Gofynnwch cyn mynd ymlaen: ffoniwch y rhaglen neu gefnogwr ar rif na chawsoch o’r dudalen hon. Efallai na fydd sgwrs o’r blaen yn agor gyda’r rhestr newydd.',
    accept: 'Rwyf wedi gofyn. Defnyddio’r rhestr newydd',
  },
  leave: {
    title: 'Nid ydych wedi anfon hwn',
    lead: 'Dim ond ar y dudalen hon y mae’r hyn a deipioch. Os gadewch, bydd wedi mynd.',
    go: 'Gadael nawr',
    stay: 'Aros yma',
  },
  covered: {
    title: 'Wedi’i orchuddio',
    lead: 'Nid oes neb wedi cyffwrdd â’r dudalen hon ers tro. Mae popeth yma o hyd.',
    show: 'Ei ddangos eto',
  },
  cannot:
    'Gallai rhywun sy’n rheoli’r wefan hon tra byddwch yn ei defnyddio newid y dudalen a darllen yr hyn rydych yn ei ysgrifennu. Rydym yn ei gwneud yn anos cuddio hynny; ni allwn ei wneud yn amhosibl.',
}
