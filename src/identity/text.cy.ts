import type { Text } from './text.en.ts'

export const cy: Text = {
  sessionsTitle: 'Ble rydych wedi mewngofnodi',
  sessionsIntro:
    'Dim ond chi sy’n gallu gweld y rhestr hon. Os nad ydych yn adnabod un o’r rhain, rhowch derfyn arno, yna dywedwch wrth eich cydlynydd.',
  thisSession: 'Yr un yma',
  sessionOn: (device: string) => `Ar ${device}`,
  device: 'Porwr a dyfais',
  cameInBy: 'Mewngofnodwyd gyda',
  ways: { passkey: 'allwedd mynediad', words: 'deg gair', 'try-it': 'Rhoi cynnig arni (arddangosiad)' },
  began: 'Mewngofnodwyd',
  lastUsed: 'Defnyddiwyd ddiwethaf',
  endThis: (device: string) => `Rhoi terfyn ar yr un yma (${device})`,
  signOutEverywhere: 'Allgofnodi ym mhobman',
  signOutEverywhereHint:
    'Mae hyn yn rhoi terfyn ar bob un, yr un yma hefyd. Mae eich nodiadau a’ch sgyrsiau’n aros fel y maen nhw.',

  tryTitle: 'Rhowch gynnig arni',
  tryIntro:
    'Dyma’r arddangosiad, ar y cyfrifiadur hwn yn unig. Fydd neb go iawn yn ateb. Mae un clic yn agor pob ochr. Gallwch gael y cydweithiwr mewn un tab a’r cefnogwr mewn tab arall.',
  tryColleague: 'Bod yn gydweithiwr',
  tryColleagueHint: 'Swyddog neu aelod o staff sydd eisiau siarad. Dim cyfrif, dim enw.',
  tryColleagueGo: 'Agor y ffordd i mewn',
  trySupporter: 'Bod yn gefnogwr cymheiriaid',
  tryCoordinator: 'Bod yn gydlynydd',
  tryAs: (name: string) => `Agor y ddesg fel ${name}`,
  tryWords: 'Eu deg gair',
  tryWordsHint:
    'Mewn bywyd go iawn does neb arall yn gwybod y geiriau hyn, ac nid ydynt ar unrhyw weinydd. Maen nhw’n cael eu dangos yma am fod y person hwn yn ddychmygol. Mae’r ddesg yn datgloi gyda nhw ohoni ei hun.',
  tryMail: 'Post a ddaliwyd',
  tryMailHint: 'Nid yw’r arddangosiad yn anfon post. Mae’r hyn y byddai wedi’i anfon yn cael ei ddangos yma.',
  tryNoMail: 'Dim post eto.',
  tryNobody: 'Nid oes pobl yn yr arddangosiad eto. Dechreuwch y rhaglen eto: mae’n eu creu.',
}
