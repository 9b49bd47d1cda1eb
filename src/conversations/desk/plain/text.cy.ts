import type { Text } from './text.en.ts'

export const cy: Text = {
  hidden: { title: 'Tudalen', back: 'Mynd yn ôl' },
  signIn:
    'Mae angen JavaScript i fewngofnodi, am fod eich negeseuon yn cael eu cloi a’u datgloi ar eich dyfais eich hun. Trowch ef ymlaen, neu defnyddiwch borwr arall.',
  desk: 'I ddarllen neu ysgrifennu negeseuon mae angen JavaScript ar y dudalen hon, am eu bod yn cael eu cloi a’u datgloi ar eich dyfais eich hun. Mae popeth arall yma’n gweithio hebddo.',
}
