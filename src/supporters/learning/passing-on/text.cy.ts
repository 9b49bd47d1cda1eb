import type { Piece } from '../piece.ts'

export const cy: Piece = {
  title: 'Beth allai orfod cael ei drosglwyddo',
  lead: 'Sut i fod yn onest amdano ar y dechrau, ac yn garedig amdano pan ddaw’r foment.',
  sections: [
    {
      heading: 'Un rhestr, a dydych chi ddim yn ychwanegu ati',
      points: [
        'Mae gan eich heddlu un rhestr. Mae’n dweud beth allai orfod cael ei drosglwyddo, a ydym yn gofyn yn gyntaf, at bwy y mae’n mynd ac at bwy nad yw byth yn mynd.',
        'Mae’r person yn ei darllen cyn ysgrifennu. Os yw’n ffonio neu’n eich stopio yn y coridor, rydych chi’n dweud cyn i’r person ddechrau.',
        'Dydych chi ddim yn ei dysgu ar eich cof. Rydych yn gwybod ble mae hi, ac yn edrych.',
        'Nid yw’r rhan fwyaf o’r hyn y mae pobl yn dod ag ef arni.',
      ],
    },
    {
      heading: 'Ar y dechrau',
      points: [
        'Dywedwch ef yn eich llais eich hun, mewn dwy frawddeg. Yna gofynnwch a yw’r person am fynd ymlaen.',
        'Peidiwch byth â dweud “mae popeth a ddywedwch yn gyfrinach”. Nid yw’n wir, a bydd y person yn ei gofio.',
        'Cynigiwch y ffordd arall: “Os nad wyt ti’n siŵr, gofynna i mi fel petai am rywun arall.”',
      ],
    },
    {
      heading: 'Pan ddaw’r foment',
      points: [
        'Arafwch. Dywedwch beth a glywsoch, a pha fater ar y rhestr y mae’n swnio fel ef.',
        'Dywedwch wrth y person cyn dweud wrth neb, lle bynnag y mae hynny’n ddiogel a’r gyfraith yn ei ganiatáu.',
        'Gofynnwch beth yr hoffai iddo ddigwydd, a beth y gallech ei ddweud a’i adael allan.',
        'Dydych chi ddim yn penderfynu ar eich pen eich hun. Gofynnwch i’r person y mae’r rhestr yn ei enwi, neu i’ch cydlynydd neu’r gweithiwr proffesiynol ar ddyletswydd, heb enw os nad ydych chi’n siŵr.',
        'Arhoswch gyda’r person wedyn. Cael eich gadael yw’r rhan waethaf.',
      ],
    },
  ],
  dialogues: [
    {
      title: 'Yn y coridor',
      scene: 'Mae Rhys, swyddog cadw, yn dal Ali wrth y loceri ar ddiwedd sifft hwyr.',
      lines: [
        {
          who: 'them',
          says: 'Ti sy’n gwneud y cymorth cyfoedion yna, ynte? Oes munud gyda ti? Mae’n rhaid i mi ddweud rhywbeth wrth rywun.',
        },
        {
          who: 'you',
          says: 'Oes. Dere i mewn fan hyn a chau’r drws. Cyn i ti ddechrau, un peth, i ti gael gwybod ble wyt ti.',
        },
        { who: 'them', says: 'Cer ymlaen.' },
        {
          who: 'you',
          says: 'Mae’r hyn wyt ti’n ei ddweud yn aros gyda fi, oni bai ei fod yn un o ychydig bethau ar restr. Rhywun mewn perygl, plentyn mewn perygl, trosedd ddifrifol, pethau o’r pwysau yna. Wedyn efallai y bydd rhaid i mi ei drosglwyddo, a byddwn i’n dweud wrthot ti’n gyntaf petai hynny’n ddiogel. Wyt ti am weld y rhestr?',
        },
        { who: 'them', says: 'Nid dyna beth yw e. Yr yfed yw e. Nid yn y gwaith. Ond bob nos erbyn hyn.' },
        {
          who: 'you',
          says: 'Diolch i ti am ddweud. Nid yw yfed pan wyt ti oddi ar ddyletswydd ar y rhestr honno. Dwed wrtha i am y nosweithiau.',
        },
      ],
      notice:
        'Ugain eiliad y mae’n ei gymryd i Ali. Mae’n ei ddweud cyn, nid ar ôl, yn rhoi ei bwysau heb ddarllen y rhestr allan, ac yna’n dweud yn blaen nad yw hyn arni. Gall Rhys anadlu.',
    },
    {
      title: 'Cwestiwn am rywun arall',
      scene: 'Mae rhywun yn ysgrifennu o ffôn, heb enw.',
      lines: [
        {
          who: 'them',
          says: 'Beth fyddai’n digwydd petai rhywun yn gwybod bod ffrind ar ei dîm wedi chwilio am ei gyn-bartner ar y system? Dim ond gofyn.',
        },
        {
          who: 'you',
          says: 'Mae’n dda gofyn fel yna. O’i gymryd yn gwestiwn a dim mwy: camddefnyddio gwybodaeth yr heddlu yw hynny. Mae ar y rhestr, o dan drosedd ddifrifol, a byddai’r person a ddywedodd wrtha i yn ei glywed gen i’n gyntaf. Byddwn i’n gofyn i arweinydd enwebedig y rhaglen cyn gwneud dim.',
        },
        { who: 'them', says: 'A’r person a ddywedodd? Fyddai e’n cael ei ddal yn gyfrifol?' },
        {
          who: 'you',
          says: 'Byddai’r rhai sy’n gorfod gweithredu yn gwybod beth a drosglwyddwyd. Mae dyletswydd ar swyddogion i weithredu eu hunain hefyd, a gallwn i helpu’r person hwnnw i feddwl sut. Fyddai e ddim ar ei ben ei hun gyda’r peth.',
        },
        { who: 'them', says: 'Iawn. Mae angen i mi feddwl.' },
        {
          who: 'you',
          says: 'Cymerwch eich amser. Dw i yma yfory tan chwech. A beth bynnag rydych yn ei benderfynu am y cwestiwn, gallwch ddweud wrtha i sut beth yw ei gario.',
        },
      ],
      notice:
        'Mae’r ateb yn wir a does dim trap ynddo. Mae’r person yn clywed beth fyddai’n digwydd cyn dweud dim y mae’n rhaid ei drosglwyddo, ac mae’r drws yn aros ar agor.',
    },
  ],
  questions: [
    {
      asks: 'Mae rhywun yn dweud: “Addo na fyddi di’n dweud wrth neb.” Beth ddywedwch chi?',
      choices: [
        {
          words: '“Dw i’n addo”',
          why: 'Ni allwch gadw’r addewid hwnnw, ac mae torri addewid yn waeth na pheidio â’i roi.',
          good: false,
        },
        {
          words: '“Alla i ddim addo hynny am bopeth. Dyma beth y galla i ei addo”',
          why: 'Mae’n onest, ac mae’n mynd yn syth at yr hyn y gallwch ei gadw. Mae’r rhan fwyaf o bobl yn falch o hynny.',
          good: true,
        },
        {
          words: '“Well i ti beidio â dweud, felly”',
          why: 'Mae’n cau’r drws ar rywun y gallai fod ei angen yn fawr. Cynigiwch y cwestiwn “beth petai” yn lle hynny.',
          good: false,
        },
      ],
    },
    {
      asks: 'Rydych yn meddwl bod yr hyn a glywsoch ar y rhestr, ond dydych chi ddim yn siŵr. Beth wnewch chi gyntaf?',
      choices: [
        {
          words: 'Ei drosglwyddo, i fod yn ddiogel',
          why: 'Ni ellir ei gymryd yn ôl. Mae’r rhestr yno fel mai dim ond yr hyn sy’n rhaid mynd sy’n cael ei drosglwyddo.',
          good: false,
        },
        {
          words: 'Ei gadw i chi’ch hun nes eich bod yn siŵr',
          why: 'Wedyn rydych yn ei gario ar eich pen eich hun, a gallai rhywbeth brys orfod aros. Does dim rhaid bod yn siŵr i ofyn.',
          good: false,
        },
        {
          words:
            'Gofyn i’ch cydlynydd neu’r gweithiwr proffesiynol ar ddyletswydd heddiw, heb ddweud am bwy y mae',
          why: 'Rydych yn cael ail farn heb fradychu neb. Os yw bywyd mewn perygl nawr, ffoniwch 999 yn gyntaf.',
          good: true,
        },
      ],
    },
    {
      asks: 'Mae’n rhaid trosglwyddo rhywbeth. Mae’r person yn ddig wrthych. Beth sy’n helpu fwyaf?',
      choices: [
        {
          words:
            'Dweud yn union beth fyddwch yn ei ddweud, wrth bwy, a beth fyddwch yn ei adael allan, ac aros',
          why: 'Mae’r person yn colli llai nag y mae’n ei ofni, ac yn gallu gweld hynny. Eich bod yno wedyn y bydd yn ei gofio.',
          good: true,
        },
        {
          words: 'Esbonio’r gyfraith, i ddangos nad oedd gennych ddewis',
          why: 'Efallai y bydd am glywed hynny wedyn. Nawr mae’n swnio fel cuddio y tu ôl i reol.',
          good: false,
        },
        {
          words: 'Ei wneud yn dawel a dweud wrth y person pan fydd drosodd',
          why: 'Dim ond lle nad yw dweud yn gyntaf yn ddiogel neu’n cael ei ganiatáu. Fel arall mae’n ei glywed gennych chi, yn gyntaf.',
          good: false,
        },
      ],
    },
  ],
}
