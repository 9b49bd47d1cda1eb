import type { Text } from './text.en.ts'

export const cy: Text = {
  title: 'Ymuno â’r ddesg cefnogaeth cyfoedion',
  hello: (first: string) => `Helô ${first}.`,
  intro:
    'Eich cydlynydd a roddodd y ddolen hon i chi. Ar y ddyfais hon byddwch nawr yn gwneud eich allweddi eich hun. Nid oes neb arall yn eu cael, ddim hyd yn oed ni.',
  as: (role: string) => `Rydych wedi’ch gwahodd fel: ${role}.`,
  make: 'Gwneud fy allweddi',
  making: 'Wrthi’n gwneud eich allweddi. Gall hyn gymryd ychydig eiliadau.',
  wordsTitle: 'Ysgrifennwch eich deg gair',
  wordsIntro:
    'Mae’r deg gair hyn yn agor eich desg a’ch negeseuon. Ysgrifennwch nhw ar bapur nawr, â llaw. Mae argraffydd swyddfa’n cadw copïau.',
  wordsLost:
    'Os byddwch yn eu colli a heb allwedd mynediad, ni all neb agor eich negeseuon eto. Ni allwn eu hanfon atoch.',
  wordsWritten: 'Rwyf wedi’u hysgrifennu',
  checkTitle: 'Gwiriwch ddau ohonyn nhw',
  wordNumber: (place: number) => `Gair ${place}`,
  checkWrong: 'Nid dyna’r gair. Edrychwch ar eich papur, neu ewch yn ôl i weld y geiriau eto.',
  showAgain: 'Dangos y geiriau eto',
  done: 'Anfon fy allweddi at fy nghydlynydd',
  sentTitle: 'Wedi’i wneud. Nawr mae’ch cydlynydd yn eich cymeradwyo.',
  sent: 'Dywedwch wrthyn nhw eich bod wedi gwneud eich allweddi. Ar ôl iddyn nhw dapio gallwch fewngofnodi gyda’ch deg gair, ac ychwanegu allwedd mynediad yn eich desg.',
  toSignIn: 'Mynd i fewngofnodi',
  badLink: 'Nid yw’r ddolen hon yn gyfan. Gofynnwch i’ch cydlynydd amdani eto.',
  usedLink:
    'Ni ellir defnyddio’r ddolen hon nawr: cafodd ei defnyddio neu ei thynnu’n ôl. Gofynnwch i’ch cydlynydd am un newydd.',
  failed:
    'Ni chafodd eich allweddi eu cadw. Gwiriwch eich cysylltiad a rhowch gynnig arall arni: mae’ch geiriau’n aros yr un fath.',
  noScript: 'Mae angen JavaScript i wneud allweddi, am eu bod yn cael eu gwneud ar eich dyfais eich hun.',
  firstTitle: 'Chi yw’r cydlynydd cyntaf',
  firstIntro:
    'Mae’ch allweddi’n dechrau cofnod cyhoeddus yr heddlu hwn. Maen nhw’n cael eu gwneud yma, ar eich dyfais eich hun.',
  firstSent: 'Mae’ch allweddi yn y cofnod. Gallwch fewngofnodi nawr.',
  district: 'Rhanbarth neu adran',
  stationName: 'Gorsaf neu swyddfa',
  alsoSupporter: 'Rwy’n gefnogwr cyfoedion hefyd',
}
