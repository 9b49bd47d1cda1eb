import type { Piece } from '../piece.ts'

export const cy: Piece = {
  title: 'Siarad yn ddiogel am hunanladdiad',
  lead: 'Gofyn, gwrando, aros, a dod â rhywun arall i mewn. Does dim rhaid i chi wybod beth i’w ddweud. Mae’n rhaid i chi ofyn.',
  sections: [
    {
      heading: 'Gofyn',
      points: [
        'Os ydych yn poeni, gofynnwch. Defnyddiwch y gair, yn bwyllog: “Wyt ti’n meddwl am hunanladdiad?”',
        'Nid yw gofyn yn rhoi’r syniad yno. Mae’n dweud wrth y person y gall ei ddweud, a’ch bod chi’n gallu dioddef ei glywed.',
        'Peidiwch ag awgrymu. Mae “fyddet ti ddim yn gwneud dim byd gwirion, na fyddet?” yn gofyn i’r person ddweud na.',
        'Dywedwch “bu farw drwy hunanladdiad” neu “rhoddodd ddiwedd ar ei fywyd”. Gadewch eiriau sy’n beio allan, a pheidiwch byth â siarad am sut.',
      ],
    },
    {
      heading: 'Clywed yr arwyddion',
      points: [
        'Geiriau: “Byddai’n well arnyn nhw.” “Alla i ddim gweld ffordd allan.” “Fydd dim ots cyn hir.”',
        'Newidiadau: rhoi pethau i ffwrdd, dweud ffarwél, llonyddwch sydyn ar ôl cyfnod gwael iawn.',
        'Pwysau: marwolaeth drwy hunanladdiad yn agos ato, ymchwiliad, diwedd perthynas, poen, y ddiod, diwedd gyrfa.',
        'Nid yw’r un o’r rhain yn profi dim. Mae pob un yn rheswm dros ofyn.',
      ],
    },
    {
      heading: 'Pan fo’r ateb yn gadarnhaol',
      points: [
        'Dywedwch diolch. Dywedwch eich bod yn falch bod y person wedi dweud wrthych. Yna ewch yn araf.',
        'Gofynnwch a oes cynllun, ac ai heddiw y mae. Mae angen i chi wybod pa mor fuan, nid y manylion.',
        'Bywyd mewn perygl nawr: ffoniwch 999. Dywedwch ble mae’r person. Arhoswch ar y llinell neu wrth ei ochr nes bod help yno.',
        'Nid y funud hon: gofynnwch i’r person adael i weithiwr proffesiynol helpu, heddiw, a gwnewch hynny gyda’ch gilydd. Ffoniwch y llinell argyfwng gyda’r person. Ffoniwch y gweithiwr proffesiynol ar ddyletswydd.',
        'Helpwch y person i beidio â bod ar ei ben ei hun. Pwy allai ddod i eistedd gydag ef? Beth y gellid ei roi allan o gyrraedd heno, a phwy allai wneud hynny?',
        'Dydych chi ddim yn cadw hyn i chi’ch hun. Mae ar y rhestr o’r hyn a allai orfod cael ei drosglwyddo, ac rydych yn dweud hynny wrth y person.',
      ],
    },
    {
      heading: 'Wedyn, i chi',
      points: [
        'Dywedwch wrth eich goruchwyliwr neu’r gweithiwr proffesiynol ar ddyletswydd yr un diwrnod. Mae eich ôl-drafodaeth yn dod cyn eich cynnig nesaf.',
        'Gallai rhywun roi diwedd ar ei fywyd er i chi wneud popeth. Nid chi fyddai wedi achosi hynny. Ffoniwch rywun.',
        'Os yw hyn yn agos at eich bywyd chi eich hun, rhowch ef yn ôl. Dyna’r peth iawn i’w wneud.',
      ],
    },
  ],
  dialogues: [
    {
      title: 'Gofyn',
      scene:
        'Mae Nia’n ateb galwadau. Mae wedi ysgrifennu ddwywaith am fod yn flinedig. Heddiw mae’n ysgrifennu’n hwyr.',
      lines: [
        {
          who: 'them',
          says: 'Dw i wedi tacluso fy locer ac wedi rhoi fy nghlustffonau da i Sian. Jest eisiau dweud dy fod di wedi bod yn garedig.',
        },
        {
          who: 'you',
          says: 'Nia, dw i’n falch i ti ysgrifennu. Dw i’n mynd i ofyn rhywbeth i ti’n blaen, achos dw i’n poeni. Wyt ti’n meddwl am hunanladdiad?',
        },
        { who: 'them', says: 'Dw i ddim yn gwybod. Rhyw fath. Ydw.' },
        {
          who: 'you',
          says: 'Diolch i ti am ddweud wrtha i. Dw i yma a dw i’n aros. Wyt ti’n meddwl gwneud rhywbeth heno?',
        },
        { who: 'them', says: 'Ro’n i wedi cyrraedd mor bell â heno, o’n.' },
        {
          who: 'you',
          says: 'Felly heno sydd bwysicaf. Dw i am gael help i ti nawr, a dw i am i ni wneud hynny gyda’n gilydd. Ble wyt ti, ac oes rhywun gyda ti?',
        },
        { who: 'them', says: 'Gartref. Mae fy mrawd lawr staer.' },
        {
          who: 'you',
          says: 'Ei di lawr i eistedd wrth ei ochr tra byddwn ni’n ysgrifennu? Dw i’n ffonio 999 er mwyn i rywun ddod atat ti sy’n gwybod beth i’w wneud. Dw i’n dweud wrthot ti cyn gwneud. Af i ddim nes eu bod nhw yno.',
        },
        { who: 'them', says: 'Iawn. Dw i’n mynd lawr.' },
        { who: 'you', says: 'Da iawn. Dw i yma o hyd. Dwed wrtha i pan fyddi di wrth ei ochr.' },
      ],
      notice:
        'Gofynnodd gan ddefnyddio’r gair, unwaith. Gofynnodd pryd, nid sut. Dywedodd beth roedd ar fin ei wneud, symudodd Nia tuag at berson, ac arhosodd. Mae pob brawddeg yn fyr.',
    },
    {
      title: 'Meddyliau heb gynllun',
      scene: 'Ditectif gwnstabl yw Owen. Mae’n eistedd wrth ochr Jess yn y ffreutur ar ôl cwest.',
      lines: [
        {
          who: 'them',
          says: 'Ambell fore dw i’n eistedd yn y maes parcio ac yn meddwl y byddai’n haws peidio â bod yma.',
        },
        { who: 'you', says: 'Peidio â bod yma yn y gwaith, neu beidio â bod yn fyw?' },
        { who: 'them', says: 'Ddim yn fyw. Fyddwn i ddim yn gwneud dim. Mae’r merched gen i.' },
        {
          who: 'you',
          says: 'Dw i’n falch i ti ei ddweud yn uchel. Felly mae meddyliau am hunanladdiad, ambell fore. Oes cynllun gyda ti, unrhyw beth o gwbl?',
        },
        { who: 'them', says: 'Na. Dim ond y meddwl. Mae’n codi ofn arna i ei fod e yno.' },
        {
          who: 'you',
          says: 'Byddai’n codi ofn arna i hefyd. Beth sy’n dy gadw di’n ddiogel ar y boreau hynny?',
        },
        { who: 'them', says: 'Dw i’n meddwl am ddydd Sadwrn. Nofio. Wedyn dw i’n mynd allan o’r car.' },
        {
          who: 'you',
          says: 'Dydd Sadwrn sy’n dy gael di allan o’r car. Fyddet ti’n gadael i rywun helpu sy’n nabod y meddyliau hyn yn dda? Mae’r llinell argyfwng yno ddydd a nos, a dy feddyg teulu. Gallen ni ffonio un ohonyn nhw nawr, ti a fi, a gallwn i ofyn i weithiwr proffesiynol beth arall sydd ar gael heb ddweud pwy wyt ti.',
        },
        { who: 'them', says: 'Nid y meddyg. Y llinell, efallai. Arhosi di tra bydda i’n ffonio?' },
        { who: 'you', says: 'Gwnaf. A gad i ni ddweud beth wnei di os daw’r meddwl byth gyda chynllun.' },
      ],
      notice:
        'Mae Jess yn gwneud yn siŵr ei bod wedi deall cyn mynd ymlaen. Mae’n gofyn am gynllun, ac am yr hyn sy’n ei gadw’n ddiogel. Gellir cadw meddyliau heb gynllun yn ddiogel gyda’ch gilydd, ac mae hi’n dod â rhywun sy’n gwybod mwy i mewn er hynny.',
    },
  ],
  questions: [
    {
      asks: 'Mae rhywun yn ysgrifennu: “Byddai’n well ar bawb hebdda i.” Beth ydych chi’n ei ysgrifennu’n ôl?',
      choices: [
        {
          words: '“Nid yw hynny’n wir, mae gan bawb yma feddwl y byd ohonot ti”',
          why: 'Mae’n gariadus. Ond mae’n dadlau â theimlad, ac nid yw’r cwestiwn wedi’i ofyn.',
          good: false,
        },
        {
          words: '“Pan wyt ti’n dweud hynny, wyt ti’n meddwl am hunanladdiad?”',
          why: 'Mae’n uniongyrchol ac yn bwyllog, ac yn gadael i’r person ateb y naill ffordd neu’r llall. Gallwch ddweud y peth cariadus wedyn.',
          good: true,
        },
        {
          words: '“Wyt ti am siarad amdano ddiwrnod arall?”',
          why: 'Gallai fod yn rhy hwyr ddiwrnod arall. Gofynnwch nawr.',
          good: false,
        },
      ],
    },
    {
      asks: 'Mae rhywun yn dweud wrthych ei fod yn bwriadu rhoi diwedd ar ei fywyd heno, ac yn erfyn arnoch i beidio â dweud wrth neb. Beth wnewch chi?',
      choices: [
        {
          words: 'Cadw’n dawel ac aros gyda’r person drwy’r nos',
          why: 'Mae aros yn iawn. Nid yw gwneud hynny ar eich pen eich hun: mae angen mwy nag y gallwch chi ei roi, a gallech golli cysylltiad.',
          good: false,
        },
        {
          words: 'Ffonio 999 nawr, dweud wrth y person eich bod yn gwneud hynny a pham, ac aros gydag ef',
          why: 'Bywyd sy’n dod gyntaf. Rydych yn dweud wrth y person oni bai bod dweud yn codi’r risg. Efallai y bydd yn ddig, ac yn fyw.',
          good: true,
        },
        {
          words: 'Dweud wrth ei reolwr llinell yn y bore',
          why: 'Mae’r bore’n rhy hwyr, ac nid yw rheolwr llinell ar y rhestr ar gyfer hyn.',
          good: false,
        },
      ],
    },
    {
      asks: 'Mae help wedi dod ac mae’r person yn ddiogel am y tro. Beth wnewch chi nesaf?',
      choices: [
        {
          words:
            'Dweud wrth eich goruchwyliwr neu’r gweithiwr proffesiynol ar ddyletswydd heddiw, a gadael i rywun ofalu amdanoch chi',
          why: 'Mae’n aros yn eich corff hyd yn oed os aeth yn dda. I chi y mae’r ôl-drafodaeth, ac mae’n dod cyn i chi gael cynnig neb newydd.',
          good: true,
        },
        {
          words: 'Mynd yn ôl i’r gwaith a dal ati fel arfer',
          why: 'Dyna fyddai llawer ohonom yn ei wneud. Mae’n tueddu i ddod yn ôl wedyn, ar adeg waeth.',
          good: false,
        },
        {
          words: 'Ysgrifennu popeth a ddywedwyd yn eich llyfr nodiadau eich hun, rhag ofn i rywun ofyn',
          why: 'Rydych yn cadw’r cofnod cyswllt a dim byd heblaw hynny. Mae’r hyn yr oedd rhaid ei drosglwyddo wedi’i drosglwyddo.',
          good: false,
        },
      ],
    },
  ],
}
