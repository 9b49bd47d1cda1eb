import type { Text } from './text.en.ts'

export const cy: Text = {
  title: 'Rhowch gynnig arni',
  intro:
    'Dyma’r arddangosiad, ar y cyfrifiadur hwn yn unig. Fydd neb go iawn yn ateb. Mae un clic yn agor pob ochr. Gallwch gael y cydweithiwr mewn un tab a’r cefnogwr mewn tab arall.',
  colleague: 'Bod yn gydweithiwr',
  colleagueHint: 'Swyddog neu aelod o staff sydd eisiau siarad. Dim cyfrif, dim enw.',
  colleagueGo: 'Agor y ffordd i mewn',
  supporter: 'Bod yn gefnogwr cyfoedion',
  coordinator: 'Bod yn gydlynydd',
  as: (name: string) => `Agor y ddesg fel ${name}`,
  another: 'Bod yn gefnogwr arall',
  anotherOne: 'Pwy?',
  open: 'Agor eu desg',
  words: 'Eu deg gair',
  wordsHint:
    'Mewn bywyd go iawn does neb arall yn gwybod y geiriau hyn, ac nid ydynt ar unrhyw weinydd. Maen nhw’n cael eu dangos yma am fod y person hwn yn ddychmygol. Mae’r ddesg yn datgloi gyda nhw ohoni ei hun.',
  mail: 'Post a ddaliwyd',
  mailHint: 'Nid yw’r arddangosiad yn anfon post. Mae’r hyn y byddai wedi’i anfon yn cael ei ddangos yma.',
  mailAt: 'Pryd',
  mailTo: 'At',
  mailSubject: 'Pwnc',
  mailText: 'Testun',
  noMail: 'Dim post eto.',
  nobody: 'Nid oes pobl yn yr arddangosiad eto. Dechreuwch y rhaglen eto: mae’n eu creu.',
  asked: 'Mae rhywun wedi ysgrifennu. Gofynnwyd i’r cefnogwyr hyn:',
  asleep:
    'Mae rhywun wedi ysgrifennu, ac nid oes neb y gellid gofyn iddynt ar ddyletswydd nawr. Mewn bywyd go iawn mae eu tudalen yn dweud hynny, a phryd mae’r ddyletswydd gyntaf yn dechrau. Mewn arddangosiad nid oes rhaid i chi aros.',
  wake: 'Rhoi nhw ar ddyletswydd am ddwy awr',
}
