import type { Text } from './text.en.ts'

export const cy: Text = {
  title: 'Beth all orfod cael ei drosglwyddo',
  lead: 'Mae’r hyn rydych yn ei ddweud wrth gefnogwr cyfoedion yn aros rhyngoch chi’ch dau, ac eithrio’r hyn sydd ar y dudalen hon. Darllenwch hi cyn i chi ddweud dim.',
  honest:
    'Ni all neb addo y bydd popeth yn aros yn gyfrinachol. Felly dyma’r rhestr gyfan. Nid oes ail restr yn unman arall.',
  hypothetical: 'Gofynnwch gwestiwn “beth petai” yn gyntaf',
  hypotheticalWords:
    'Gallwch ofyn, “Pe bai rhywun yn dweud wrthych fod…, beth fyddai’n rhaid i chi ei wneud?” Peidiwch â rhoi enwau. Yna dewiswch beth i’w ddweud.',
  whatHappens:
    'Mae eich cefnogwr yn dweud wrthych chi’n gyntaf, lle bynnag y mae hynny’n ddiogel a’r gyfraith yn ei ganiatáu. Mae’n trosglwyddo cyn lleied â phosibl.',

  stays: 'Yn aros rhyngom ni fel arfer',
  mayPass: 'Gall orfod cael ei drosglwyddo',
  examples: 'Enghreifftiau',
  theList: 'Y rhestr gyfan',

  consent: 'A oes angen i chi gytuno?',
  consents: {
    required: 'Oes. Ni chaiff dim ei drosglwyddo heb hynny.',
    asked: 'Rydym yn gofyn i chi gytuno.',
    'asked-not-required': 'Rydym yn gofyn i chi gytuno. Efallai y bydd yn rhaid i ni weithredu heb hynny.',
    'not-required': 'Nac oes. Gallwn weithredu heb hynny.',
  },
  note: 'Beth sy’n digwydd wedyn',
  goesTo: 'Pwy fyddai’n clywed',
  neverGoesTo: 'Pwy na fyddai byth yn ei gael',
  urgency: 'Pa mor gyflym',
  urgencies: {
    immediate: 'Ar unwaith.',
    urgent: 'Yn fuan iawn.',
    routine: 'Heb frys.',
  },

  version: version => `Dyma fersiwn ${version} o restr eich heddlu.`,
  versionNational: 'Dyma’r rhestr genedlaethol. Nid yw eich heddlu wedi’i mabwysiadu eto.',
  checked: (date, by) => `Gwiriwyd ar ${date} gan ${by}.`,
  noneChecked: 'Nid yw eich heddlu wedi gwirio’r geiriau hyn eto.',
  notYetChecked: 'Heb ei wirio eto gan yr heddlu hwn.',
  hidden:
    'Nid yw eich heddlu wedi gwirio’r geiriau ar gyfer hyn eto, felly nid ydym yn eu dangos. Gofynnwch i’ch cefnogwr cyn i chi siarad am hyn.',
}
