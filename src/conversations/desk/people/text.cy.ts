import type { Text } from './text.en.ts'

export const cy: Text = {
  network: {
    title: 'Y rhwydwaith',
    hint: 'Pwy sydd yma, pwy sydd angen eich sylw gyntaf, a beth sy’n aros yn rhy hir. Dim geiriau neb, a dim enwau’r rhai sy’n gofyn.',
    now: 'Beth sydd angen rhywun nawr',
    people: 'Pobl',
  },
  title: 'Gwahodd a chymeradwyo',
  intro:
    'Rydych yn gwneud y ddolen yma ac yn ei rhoi â’ch llaw eich hun, er enghraifft ar bapur neu yn eich neges eich hun. Nid yw’r gwasanaeth hwn yn ei hanfon.',
  person: 'Pwy',
  role: 'Fel',
  roles: { 1: 'Cefnogwr cyfoedion', 2: 'Cydlynydd', 3: 'Cefnogwr cyfoedion a chydlynydd' },
  make: 'Gwneud y ddolen',
  link: (name: string) => `Dolen i ${name}`,
  linkHint: 'Yn dda am 14 diwrnod, i un person. Copïwch hi nawr: nid yw’n cael ei chadw yn unman.',
  copy: 'Copïo’r ddolen',
  copied: 'Copïwyd.',
  open: (name: string) => `${name}: mae’r ddolen wedi’i gwneud. Nid ydyn nhw wedi’i defnyddio eto.`,
  answered: (name: string, role: string) => `Mae ${name} wedi gwneud eu hallweddi, fel: ${role}.`,
  notMine: 'Cydlynydd arall a wnaeth y ddolen hon. Dim ond nhw all ei chymeradwyo.',
  approve: (name: string) => `Cymeradwyo ${name}`,
  approved: (name: string) => `Mae ${name} i mewn. Mae eu hallwedd yn y cofnod cyhoeddus.`,
  swapped: (name: string) =>
    `Stopiwch. Nid allweddi pwy bynnag oedd â’ch dolen yw’r rhai a gawsom ar gyfer ${name}. Ni lofnodwyd dim. Tynnwch y ddolen yn ôl a dywedwch wrth y bobl sy’n rhedeg y wefan hon.`,
  failed:
    'Wnaeth hynny ddim gweithio. Efallai fod rhywun wedi newid y cofnod yr eiliad hon. Rhowch gynnig arall arni.',
  old: 'Mae’r ddolen hon yn hŷn na 14 diwrnod. Tynnwch hi’n ôl a gwnewch un newydd.',
  withdraw: 'Tynnu’r ddolen yn ôl',
  withdrawn: (name: string) => `Ni ellir defnyddio’r ddolen i ${name} mwyach.`,
  revoke: 'Rhoi’r gorau i ddefnyddio allweddi',
  revokeHint:
    'Ar ôl colli dyfais, neu pan fydd rhywun yn gadael. Cânt eu hallgofnodi ar unwaith ac mae angen dolen newydd arnynt.',
  revoked: (name: string) => `Nid yw allweddi ${name} yn cael eu defnyddio mwyach.`,
  newPerson: 'Rhywun newydd',
  firstName: 'Enw cyntaf',
  surname: 'Cyfenw',
  mail: 'E-bost gwaith',
  mailHint: 'Dim ond ar gyfer “Mae gennych neges”. Nid yw cydweithwyr byth yn ei weld.',
  rank: 'Rheng neu radd',
  station: 'Gorsaf',
  add: 'Ychwanegu’r person hwn',
  added: (name: string) => `Cafodd ${name} ei ychwanegu. Gallwch wneud y ddolen nawr.`,
  checkField: 'Gwiriwch hyn.',
  hasKey: 'ag allweddi',
}
