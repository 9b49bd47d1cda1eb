import type { Text } from './text.en.ts'

export const cy: Text = {
  words: 'Eich deg gair',
  passkey: 'Allwedd mynediad',
  passkeyDoorOnly: 'Allwedd mynediad (yn mewngofnodi, ond ni all ddatgloi negeseuon)',
  since: (day: string) => `ers ${day}`,
  add: 'Ychwanegu allwedd mynediad ar y ddyfais hon',
  added: 'Cafodd yr allwedd mynediad ei hychwanegu.',
  addedDoorOnly:
    'Cafodd yr allwedd mynediad ei hychwanegu. Mae’n eich mewngofnodi, ond ar y ddyfais hon eich geiriau sy’n datgloi negeseuon.',
  addFailed: 'Ni chafodd allwedd mynediad ei hychwanegu. Gallwch roi cynnig arall arni.',
  remove: 'Tynnu’r allwedd mynediad hon',
}
