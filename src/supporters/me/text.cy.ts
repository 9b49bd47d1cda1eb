import type { Text } from './text.en.ts'

export const cy: Text = {
  title: 'Ble rydw i arni',
  lead: 'Beth sydd angen bod yn gyfredol er mwyn i gydweithwyr ddod o hyd i chi. Pan fydd dyddiad wedi mynd heibio, ni chewch eich dangos i neb newydd. Ni chaiff dim sydd gennych ar agor ei gymryd oddi arnoch.',
  states: {
    invited: 'Rydych ar y ffordd: bydd cydlynydd yn eich gwneud yn weithredol pan fydd pob cam yn ei le.',
    active: 'Rydych yn weithredol.',
    paused: 'Rydych wedi oedi. Ni fydd cydweithwyr yn eich gweld nes i chi ailddechrau.',
    inactive: 'Nid ydych ar y rhestr. Holwch eich cydlynydd os nad dyna’r disgwyl.',
  },
  dates: 'Dyddiadau',
  training: 'Hyfforddiant',
  agreement: 'Cytundebau',
  vetting: 'Fetio',
  supervision: 'Goruchwyliaeth nesaf erbyn',
  missing: 'Dim eto',
  inDate: 'Yn gyfredol',
  left: (days: number) =>
    days === 0
      ? 'Y diwrnod olaf'
      : days === 1
        ? '1 diwrnod ar ôl'
        : days === 2
          ? '2 ddiwrnod ar ôl'
          : `${days} diwrnod ar ôl`,
  passed: 'Wedi mynd heibio',
  mend: {
    training: 'Gofynnwch i’ch cydlynydd am le ar y cwrs nesaf.',
    agreement: 'Darllenwch y cytundebau a’u llofnodi eto.',
    vetting: 'Bydd eich cydlynydd yn adnewyddu hyn gyda’r tîm fetio. Nid oes dim i chi ei ysgrifennu yma.',
    supervision: 'Gofynnwch i’ch goruchwyliwr am amser, ar eich pen eich hun neu mewn grŵp.',
  },
  coming: {
    training: day =>
      `Mae eich hyfforddiant yn gyfredol tan ${day}. Gofynnwch i’ch cydlynydd am le ar y cwrs nesaf.`,
    agreement: day => `Mae eich cytundebau’n gyfredol tan ${day}. Darllenwch nhw a’u llofnodi eto.`,
    vetting: day =>
      `Mae eich fetio’n gyfredol tan ${day}. Eich cydlynydd sy’n ei adnewyddu. Nid oes dim i chi ei wneud.`,
    supervision: day =>
      `Mae angen eich goruchwyliaeth nesaf erbyn ${day}. Gofynnwch i’ch goruchwyliwr am amser, ar eich pen eich hun neu mewn grŵp.`,
  },
  behind: 'Pwy sy’n gefn i chi',
  supervisor: 'Goruchwyliwr',
  champion: 'Hyrwyddwr',
  nobodyYet: 'Neb wedi’i enwi eto. Holwch eich cydlynydd.',
}
