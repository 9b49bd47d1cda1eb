import type { Text } from './text.en.ts'

export const cy: Text = {
  service: 'Ochr yn Ochr',
  otherLanguage: 'English',
  footerNote:
    'Sgwrs gyda chydweithiwr hyfforddedig yw cymorth cyfoedion. Nid gofal clinigol, gwasanaeth brys na ffordd o roi gwybod am drosedd ydyw.',
  guidance: 'Canllawiau',
  films: 'Ffilmiau',
  library: 'Llyfrgell',
  hampshire: 'Operation Hampshire',
  desk: 'Desg',
  records: 'Fy nghofnodion',
  network: 'Y rhwydwaith',
  people: 'Pobl',
  mine: 'Fy rôl',
  standing: 'Ble rydw i arni',
  today: 'Heddiw',
  everyone: 'Pawb',
  helpNow: 'Help nawr',
  passingOn: 'Beth allai orfod cael ei drosglwyddo',
  enquiries: 'Ymholiadau',
  whoSees: 'Pwy sy’n gweld beth',
  privacy: 'Preifatrwydd',
  accessibility: 'Hygyrchedd',
  isThisReal: 'Ydy hwn yn ddilys, ac i mi?',
}
