import type { Text } from './text.en.ts'

export const cy: Text = {
  home: {
    tab: 'Hafan',
    titleTalk: 'Siaradwch â chydweithiwr sy’n deall',
    leadTalk:
      'Pobl hyfforddedig o bob rhan o’r heddlu, sy’n gwrando. Nid oes angen cyfrif nac enw arnoch. Ni all eich heddlu chwilio am bwy a ofynnodd.',
    title: 'Does dim rhaid i chi gario hyn ar eich pen eich hun',
    lead: 'I bawb ym maes plismona: swyddogion, staff, swyddogion gwirfoddol a gwirfoddolwyr. Nid oes angen cyfrif nac enw arnoch.',

    helpTitle: 'Mae angen help arnaf nawr',
    help: 'Pwy sy’n effro, sut i’w cyrraedd, a sut i wneud hynny heb siarad.',
    helpAction: 'Cael help nawr',
    talkTitle: 'Siarad â chefnogwr cyfoedion',
    talk: 'Ysgrifennwch ychydig eiriau at gydweithiwr hyfforddedig, neu gofynnwch iddo eich ffonio. Chi sy’n dewis pwy.',
    talkAction: 'Cysylltu',
    ringTitle: 'Ffonio cefnogwr cyfoedion',
    ring: 'Gwelwch pwy ydyn nhw a ffoniwch yr un a ddewiswch. Nid oes dim am yr alwad yn cael ei gadw.',
    ringInstead: 'Neu ffoniwch un eich hun',
    ringAction: 'Dod o hyd i gefnogwr i’w ffonio',
    resourcesTitle: 'Dod o hyd i adnoddau',
    resources:
      'Canllawiau, ffilmiau, podlediadau a deunydd darllen. Edrychwch cyhyd ag y mynnwch; ni ddywedir wrth neb.',
    guidance: 'Beth yw cymorth cyfoedion',
    films: 'Ffilmiau',
    library: 'Y llyfrgell',
    hampshire: 'Ar ôl ymosodiad: Operation Hampshire',

    stepsTitle: 'Beth sy’n digwydd pan fyddaf yn cysylltu',
    stepsTalk: [
      'Rydych yn dweud a ydych yn ddigon diogel i aros. Mae hynny’n aros ar eich dyfais.',
      'Rydych yn dewis pwy, a phwy i’w osgoi. Nid oes neb arall yn dod i wybod.',
      'Rydych yn ysgrifennu ychydig eiriau. Cânt eu selio, yna eu cadw.',
      'Mae cefnogwr yn eu hagor ac yn ysgrifennu’n ôl.',
    ],
    stepsRing: [
      'Rydych yn teipio’r ymadrodd o’r poster. Mae’n agor y rhestr.',
      'Rydych yn dweud pwy i’w gadael allan. Mae hynny’n aros ar eich dyfais.',
      'Rydych yn ffonio’r person a ddewiswch. Nid ydym yn cadw dim am yr alwad.',
      'Mae’n gwrando. Os yw’r ddau ohonoch am wneud, mae’n eich helpu i ddod o hyd i ragor o help.',
    ],
    stepsHelp: [
      'Rydych yn dewis rhif. Pobl y tu allan i’ch heddlu ydyn nhw i gyd, oni bai ein bod yn dweud fel arall.',
      'Rydych yn ffonio neu’n anfon neges destun. Nid ydym yn ei gweld.',
      'Mae rhywun yn gwrando. Rydych yn dweud cymaint ag y dymunwch.',
      'Maen nhw’n eich helpu i feddwl am beth i’w wneud nesaf.',
    ],

    readTitle: 'Pwy all ei ddarllen',
    read: 'Chi a’ch cefnogwr. Caiff ei selio ar eich dyfais cyn iddo adael.',
    readLink: 'Pwy sy’n gweld beth, fesul un',
    answersTitle: 'Pryd mae rhywun yn ateb',
    answersHelp: 'Mae’r llinellau argyfwng ar y dudalen hon yn ateb ddydd a nos, bob dydd.',
    passingTitle: 'Beth sy’n rhaid ei drosglwyddo',
    passing:
      'Ychydig iawn, a gallwch ei ddarllen yn gyntaf: perygl i fywyd, plentyn mewn perygl, trosedd neu gamymddwyn difrifol.',
    passingLink: 'Y rhestr lawn',
    lookTitle: 'Pwy sy’n gweld fy mod wedi bod yma',
    look: 'Nid ydym yn cofnodi pwy sy’n darllen y tudalennau hyn. Gall cyfrifiadur neu rwydwaith yr heddlu ddangos eich bod wedi ymweld. Mae eich ffôn eich hun yn well.',
    lookLink: 'Beth y gall “Gadael y dudalen hon” ei guddio',
  },

  leaving: {
    title: 'Gadael yn gyflym',
    lead: 'Ar rai tudalennau mae botwm, “Gadael y dudalen hon”. Mae’n mynd â chi i dudalen dywydd ar unwaith.',
    canTitle: 'Beth mae’n ei wneud',
    can: [
      'Mae’n dangos tudalen dywydd yn lle ein tudalen ni.',
      'Mae’n gofyn i’ch porwr anghofio’r tudalennau o’n heiddo ni yr oedd wedi’u cadw.',
    ],
    canScript: 'Mae pwyso Shift deirgwaith yn gwneud yr un peth, lle mae eich porwr yn caniatáu hynny.',
    cannotTitle: 'Beth na all ei wneud',
    cannot: [
      'Efallai y bydd hanes eich porwr yn dal i ddweud eich bod wedi bod yma. Gallwch ei ddileu yno.',
      'Ar gyfrifiadur yr heddlu, gall meddalwedd diogelwch weld y sgrin a chadw nodyn o’r cyfeiriad.',
      'Gall rhwydwaith yr heddlu weld bod rhywun wedi ymweld â’r wefan hon.',
      'Mae rhywun a safai y tu ôl i chi wedi gweld yr hyn a welodd.',
    ],
    safer:
      'Eich ffôn eich hun, oddi ar rwydwaith yr heddlu, yw’r ffordd fwyaf diogel. Nid yw ffenestr breifat yn cadw hanes ar ôl i chi ei chau.',
    button: 'Gadael nawr',
    back: 'Mynd yn ôl i’r dudalen gyntaf',
  },
  real: {
    title: 'Ydy hwn yn ddilys, ac i mi?',
    lead: 'Mae’n iawn gofyn cyn i chi deipio dim.',
    whoTitle: 'Pwy sy’n ei redeg',
    who: force =>
      `${force} sy’n rhedeg hwn i bawb sy’n gweithio yno. Cydweithwyr hyfforddedig yr heddlu ei hun yw’r cefnogwyr cyfoedion. Mae cydlynydd yn gofalu amdanynt ac ni all ddarllen yr hyn rydych yn ei ysgrifennu.`,
    demo: 'Arddangosiad yw hwn. Heddlu dychmygol ydyw, ac ni fydd neb go iawn yn ateb. Mae’r rhifau argyfwng yn rhai go iawn.',
    addressTitle: 'Cymharwch y cyfeiriad',
    address:
      'Edrychwch ar y cyfeiriad ar frig eich porwr, ac ar y poster. Rhaid iddynt fod yr un fath, lythyren wrth lythyren.',
    here: 'Rydych chi yn:',
    addressElse:
      'Os ydynt yn wahanol, caewch y dudalen. Gofynnwch i gydweithiwr rydych yn ymddiried ynddo, neu ffoniwch un o’r rhifau uchod.',
    sampleTitle: 'Sut mae’n edrych',
    sampleLead: 'Sgwrs ddychmygol. Chi a’ch cefnogwr yn unig sy’n gweld eich sgwrs chi.',
    you: 'Chi',
    supporter: 'Sam, cefnogwr cyfoedion',
    sample: [
      'Rwy’n mynd dros y digwyddiad ddydd Mawrth o hyd. Alla i ddim cysgu ac rwy’n arthio ar y plant.',
      'Rwyf newydd ddarllen hwn. Rwyf yma nawr. Mae’n swnio fel wythnos drom. Ydych chi’n ddiogel y funud hon?',
      'Ydw. Dim ond wedi blino esgus.',
      'Does dim rhaid i chi esgus yma. Ble hoffech chi ddechrau?',
    ],
    cannotTitle: 'Yr hyn na allwn ei addo',
    cannot:
      'Caiff yr hyn rydych yn ei ysgrifennu ei selio ar eich dyfais cyn iddo adael. Ond gallai rhywun sy’n rheoli’r wefan hon tra byddwch yn ei defnyddio newid y dudalen a darllen yr hyn rydych yn ei ysgrifennu. Rydym yn ei gwneud yn anos cuddio hynny; ni allwn ei wneud yn amhosibl.',
    deviceTitle: 'Pa ddyfais',
    device:
      'Efallai y gall meddalwedd diogelwch cyfrifiadur yr heddlu weld y sgrin hon. Mae eich ffôn eich hun yn well.',
  },
  left: 'Tywydd',
  appointment: 'Apwyntiad',
}
