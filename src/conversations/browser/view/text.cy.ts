import type { Text } from './text.en.ts'

export const cy: Text = {
  you: 'Chi',
  messages: 'Negeseuon',
  elsewhere: 'o’ch tab neu’ch ffôn arall',

  saved: when => `Wedi’i chadw ${when}`,
  unsent: 'Heb ei hanfon eto. Cadwch y dudalen hon ar agor.',
  stillUnsent: 'Heb ei hanfon eto. Cadwch y dudalen hon ar agor. Rydym yn dal i drio.',
  stopped: {
    chain:
      'Heb ei hanfon. Nid yw’r hyn y mae’r gweinydd yn ei ddangos yn cyd-fynd â’r hyn y mae’r dudalen hon yn ei wybod. Copïwch eich geiriau, yna agorwch y dudalen hon eto.',
    altered:
      'Heb ei hanfon. Cafodd neges yma ei newid ar ei ffordd, felly nid oes dim yn cael ei anfon nawr. Mae eich geiriau wedi’u cadw. Darllenwch y rhybudd isod. Ar ôl ichi ddweud eich bod am fynd ymlaen, gallwch drio eto.',
    replaced:
      'Heb ei hanfon. Cafodd allwedd yn y sgwrs hon ei thynnu o ddefnydd. Mae eich geiriau yma o hyd, felly gallwch eu copïo.',
    refused:
      'Heb ei hanfon. Nid yw’r gweinydd yn derbyn y neges hon. Copïwch eich geiriau, yna agorwch y dudalen hon eto.',
    gone: 'Heb ei hanfon. Mae’r sgwrs hon wedi dod i ben neu wedi’i dileu. Mae eich geiriau yma o hyd, felly gallwch eu copïo.',
    'signed out': 'Heb ei hanfon. Rydych wedi’ch allgofnodi. Mewngofnodwch eto a bydd yn mynd.',
    locked: 'Heb ei hanfon eto. Mae eich negeseuon wedi’u cloi. Datglowch nhw a bydd yn mynd.',
  },
  tryAgain: 'Triwch eto',
  changeWords: 'Ei thynnu’n ôl a’i newid',

  notOpened: 'Nid oedd modd agor un neges.',
  cannotBeShown: 'Mae neges yma nad oes modd ei dangos.',
  wasChanged: 'Cafodd y neges hon ei newid ar ei ffordd. Peidiwch ag ymddiried ynddi.',

  alteredTitle: 'Cafodd neges ei newid ar ei ffordd',
  altered:
    'Rhoddodd y gweinydd rywbeth gwahanol i’r dudalen hon i’r hyn a ysgrifennwyd. Ni chaiff dim ei anfon o’r fan hon nes i chi ddweud.',
  alteredWays:
    'Mae’r hyn rydych wedi’i deipio wedi’i gadw ar y dudalen hon, felly gallwch ei gopïo. Gallwch fynd ymlaen ac ysgrifennu yma, heb ymddiried yn y neges honno. Neu gallwch ffonio yn lle hynny, neu fynd at rywun rydych yn ymddiried ynddo.',
  goOn: 'Rwy’n deall. Gadewch imi ysgrifennu',
  keptWords: 'Roeddech yn ysgrifennu hyn. Nid yw wedi’i anfon.',
  heldBack: count =>
    count === 1
      ? 'Mae un neges yn cael ei dal yn ôl. Cafodd ei hysgrifennu, ond nid yw’r gweinydd wedi’i rhoi i’r dudalen hon.'
      : `Mae negeseuon yn cael eu dal yn ôl: ${count}. Cawsant eu hysgrifennu, ond nid yw’r gweinydd wedi’u rhoi i’r dudalen hon.`,
  strays: 'Rhoddodd y gweinydd rywbeth i’r dudalen hon nad yw’n perthyn yma. Nid yw’n cael ei ddangos.',
  cut: 'Nid yw un neges yn cyd-fynd â’r hyn a ddaeth ar ei hôl. Nid yw’n cael ei dangos mwyach.',
  broken:
    'Nid yw’r hyn a roddodd y gweinydd i’r dudalen hon yn cyd-fynd, felly nid ydym yn ei gredu ac ni ellir anfon dim. Agorwch y dudalen hon eto. Os yw’n aros fel hyn, ffoniwch y person arall neu rif o frig y dudalen.',
  replaced: {
    colleague: day =>
      `Tynnodd cydlynydd allwedd eich cefnogwr o ddefnydd (${day}). Fel na all neb ddarllen â’r hen allwedd, ni ellir anfon dim mwy yma. Mae’r hyn a ddywedwyd yn aros yma i’w ddarllen. Gallwch ysgrifennu nodyn newydd, a gofyn am yr un person os yw yn y rhestr, neu ffonio.`,
    supporter: day =>
      `Cafodd allwedd yn y sgwrs hon ei thynnu o ddefnydd (${day}). Ni ellir anfon dim mwy ynddi, ac ni ellir ei symud i allwedd newydd eto. Mae’r hyn a ddywedwyd yn aros yma i’w ddarllen. Maent yn gweld ar eu tudalen y gallant ysgrifennu nodyn newydd. Os gadawsant rif, gallwch ffonio.`,
  },
  noKey: {
    colleague:
      'Nid yw eich allwedd yn agor rhan ddiweddaraf y sgwrs hon. Gallwch ysgrifennu nodyn newydd, neu ffonio.',
    supporter:
      'Nid yw eich allwedd yn agor rhan ddiweddaraf y sgwrs hon. Os cawsoch allweddi newydd, cafodd ei selio i’r hen rai, ac ni ellir ei symud i rai newydd eto. Maent yn gweld ar eu tudalen y gallant ysgrifennu nodyn newydd. Os ydych yn gwybod eu rhif, gallwch ffonio.',
  },
  tellCoordinator:
    'Dywedwch wrth eich cydlynydd fod hyn wedi’i ddangos. Nid oes angen dweud sgwrs pwy oedd hi.',

  offline: 'Dim cysylltiad ar hyn o bryd. Rydym yn dal i drio.',
  newMessages: count => (count === 1 ? '1 neges newydd' : `Negeseuon newydd: ${count}`),
  writeTo: name => `Ysgrifennwch at ${name}`,
  send: 'Anfon',
  empty: 'Ysgrifennwch rywbeth yn gyntaf.',
  tooLong: 'Mae hyn yn rhy hir ar gyfer un neges. Anfonwch ef mewn dwy ran.',
}
