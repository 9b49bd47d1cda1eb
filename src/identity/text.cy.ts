import type { Text } from './text.en.ts'

export const cy: Text = {
  desk: 'Desg',
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
}
