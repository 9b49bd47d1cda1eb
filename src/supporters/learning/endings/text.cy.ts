import type { Piece } from '../piece.ts'

export const cy: Piece = {
  title: 'Gorffen',
  lead: 'Mae gorffen yn dda yn rhan o’r help. Mae’n dweud: daethoch, cawsoch eich clywed, a gallwch ddod eto.',
  sections: [
    {
      heading: 'Pan mae’n amser',
      points: [
        'Mae pethau’n ysgafnach, neu mae rhywun arall yn helpu nawr.',
        'Rydych yn mynd rownd a rownd yr un mater. Gofynnwch i’ch goruchwyliwr a fyddai rhywbeth arall yn helpu mwy.',
        'Rydych wedi blino, yn sâl neu’n symud ymlaen. Mae hynny’n ddigon o reswm.',
        'Mae’r person wedi rhoi’r gorau i ateb. Mae hynny’n ddiwedd hefyd, ac efallai’n un da.',
      ],
    },
    {
      heading: 'Sut i orffen yn dda',
      points: [
        'Dywedwch ef cyn iddo ddigwydd: “Beth am gwrdd unwaith eto a gweld ble wyt ti?”',
        'Edrychwch yn ôl gyda’ch gilydd: beth sydd wedi newid, a beth wnaeth y person a helpodd?',
        'Edrychwch ymlaen: pwy arall sydd yno, a beth fyddai’n arwydd i ofyn am help eto?',
        'Dywedwch ffarwél yn blaen. Dim “dw i yma i ti bob amser”. Dydych chi ddim, ac ni ddylai neb fod.',
      ],
    },
    {
      heading: 'Cyfeirio ymlaen',
      points: [
        'Gofynnwch yn gyntaf. Dywedwch beth y gall y person arall ei wneud na allwch chi.',
        'Gadewch i’r person ddewis beth sy’n cael ei drosglwyddo, yn ei eiriau ei hun. Yn aml does dim angen dim.',
        'Os gallwch, byddwch yno ar gyfer y cam cyntaf: yr alwad ffôn, y ffurflen, y drws.',
        'Dywedwch nad yw’r person wedi gwneud dim o’i le. Gall cael eich cyfeirio ymlaen deimlo fel cael eich gwthio i ffwrdd.',
      ],
    },
  ],
  dialogues: [
    {
      title: 'Y baned olaf',
      scene: 'Mae Farah, ymchwilydd lleoliadau trosedd, wedi siarad â Col bedair gwaith ers i’w thad farw.',
      lines: [
        {
          who: 'you',
          says: 'Dywedaist ti’r tro diwethaf dy fod di wedi cysgu drwy’r nos ddwywaith. Sut mae hi wedi bod?',
        },
        { who: 'them', says: 'Gwell. Cliriais i ei sied ddydd Sul. Llefais i, ond gwnes i fe.' },
        { who: 'you', says: 'Ar dy ben dy hun?' },
        { who: 'them', says: 'Gyda fy nghyfnither. Ffoniais i hi, fel y dywedon ni.' },
        {
          who: 'you',
          says: 'Ffoniaist ti hi. Dw i’n cofio dy fod di’n meddwl na wnaet ti byth. Tybed ydyn ni’n agos at ddiwedd hyn, ti a fi. Beth wyt ti’n ei feddwl?',
        },
        { who: 'them', says: 'Mae’n debyg. Bydda i’n ei golli, cofia.' },
        { who: 'you', says: 'A finnau. Beth fyddai’n dweud wrthot ti ei bod yn bryd siarad â rhywun eto?' },
        { who: 'them', says: 'Os bydda i’n stopio mynd allan. Dyna beth dw i’n ei wneud.' },
        {
          who: 'you',
          says: 'Da gwybod. Gelli di ddod yn ôl at y rhestr unrhyw bryd, ata i neu at unrhyw un sydd arni. Ac mae dy gyfnither yno. Diolch i ti am ymddiried ynof fi gyda dy dad.',
        },
      ],
      notice:
        'Nid Col sy’n penderfynu ar ei ben ei hun. Mae’n rhoi’n ôl i Farah yr hyn a wnaeth hi ei hun, yn gofyn am ei harwydd rhybudd hi, ac yn gorffen â diolch, nid ag addewid.',
    },
    {
      title: 'Mwy nag y gallwch ei roi',
      scene:
        'Mae Sam wedi ysgrifennu at Lou wyth gwaith am yr un hunllef. Mae Lou wedi’i thrafod mewn goruchwyliaeth, heb enw.',
      lines: [
        {
          who: 'you',
          says: 'Sam, dw i wedi bod yn meddwl am yr hunllef, ac am beth fyddai wir yn helpu gyda hi.',
        },
        { who: 'them', says: 'Mae hyn yn helpu. Mae ysgrifennu atat ti’n helpu.' },
        {
          who: 'you',
          says: 'Dw i’n falch. Ac mae’n dal i ddod, dair noson yr wythnos. Mae pobl wedi’u hyfforddi i wneud i freuddwydion fel hyn lacio eu gafael. Nid un ohonyn nhw ydw i, a byddwn i’n dy ddal di’n ôl petawn i’n ymddwyn fel petawn i.',
        },
        { who: 'them', says: 'Felly rwyt ti’n cael gwared arna i.' },
        {
          who: 'you',
          says: 'Nac ydw. Galla i weld sut mae’n swnio felly. Dw i’n aros nes dy fod di drwy eu drws nhw. Dim ond eisiau i ti gael mwy na fi ydw i.',
        },
        { who: 'them', says: 'Beth fyddai rhaid i mi ei wneud?' },
        {
          who: 'you',
          says: 'Gofyn i iechyd galwedigaethol, neu dy feddyg teulu. Mae gen i’r geiriau y mae eraill wedi’u defnyddio. Beth am eu gwneud yn eiriau i ti? Ti sy’n penderfynu beth sy’n mynd i mewn.',
        },
      ],
      notice:
        'Mae Lou yn dweud y peth caled yn gynnes ac nid yw’n ei gymryd yn ôl pan fydd Sam wedi’i frifo. Mae rheswm, cam nesaf, a phont: “nes dy fod di drwy eu drws nhw”.',
    },
  ],
  questions: [
    {
      asks: 'Nid yw rhywun y buoch yn ei gefnogi wedi ateb ers pythefnos. Beth wnewch chi?',
      choices: [
        {
          words: 'Ysgrifennu eto bob ychydig ddyddiau, i ddangos eich bod yn malio',
          why: 'Gall deimlo fel cael eich erlid. Mae un llinell yn garedig, mae pump yn bwysau.',
          good: false,
        },
        {
          words: 'Gadael un llinell nad yw’n gofyn am ddim, a gadael i’r sgwrs orffen ohoni’i hun',
          why: '“Does dim angen ateb. Gelli di ddod yn ôl unrhyw bryd.” Mae’n gadael y drws ar agor heb fod neb mewn dyled.',
          good: true,
        },
        {
          words: 'Gofyn i ffrind ar ei dîm sut mae’r person',
          why: 'Nawr mae rhywun yn gwybod, neu’n dyfalu, ei fod wedi defnyddio cymorth cyfoedion. Byth.',
          good: false,
        },
      ],
    },
    {
      asks: 'Rydych yn symud i heddlu arall fis nesaf ac mae gennych un sgwrs agored. Beth wnewch chi?',
      choices: [
        {
          words: 'Dweud dim tan eich diwrnod olaf, rhag poeni’r person',
          why: 'Mae’r person yn colli’r cyfle i ffarwelio, ac i ddewis pwy ddaw nesaf.',
          good: false,
        },
        {
          words: 'Dweud nawr, gorffen yn dda os yw’n amser, neu adael i’r person ddewis rhywun arall',
          why: 'Mae gan y person fis a llais yn y peth. Dywedwch wrth eich cydlynydd pryd rydych yn gadael, nid pwy yw’r person.',
          good: true,
        },
        {
          words: 'Dal ati’n breifat ar eich ffôn eich hun',
          why: 'Nid cymorth cyfoedion yw hynny mwyach: dim goruchwyliaeth, dim terfynau, neb wrth eich ochr.',
          good: false,
        },
      ],
    },
    {
      asks: 'Ar y diwedd mae rhywun yn rhoi oriawr ddrud i chi. Beth ddywedwch chi?',
      choices: [
        {
          words: 'Ei chymryd. Byddai dweud na yn brifo',
          why: 'Mae’n newid beth oeddech i’ch gilydd, ac mae gan eich heddlu reolau am anrhegion. Gellir cadw cerdyn yn y galon.',
          good: false,
        },
        {
          words: '“Diolch. Alla i ddim ei chymryd, a bydda i’n cofio dy fod di wedi dymuno ei rhoi”',
          why: 'Cynnes, clir a byr. Mae’r diolch wedi cyrraedd heb yr oriawr.',
          good: true,
        },
        {
          words: '“Dw i ddim yn cael”, a’i rhoi’n ôl',
          why: 'Gwir ac oeraidd. Derbyniwch y diolch cyn dweud na wrth yr anrheg.',
          good: false,
        },
      ],
    },
  ],
}
