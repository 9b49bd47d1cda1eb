import type { Text } from './text.en.ts'

export const cy: Text = {
  awake:
    'Os oes angen rhywun i siarad ag ef arnoch, mae’r rhifau ar frig y dudalen hon yn ateb ar unrhyw awr. Gallwch eu ffonio heb y wefan hon.',
  home: 'Mynd i’r dudalen gyntaf',
  help: 'Gweld pawb a all helpu nawr',
  reference: code =>
    `Os yw’n dal i ddigwydd, dywedwch wrth bwy bynnag sy’n rhedeg y wefan hon a rhowch y cyfeirnod hwn: ${code}. Nid yw’n dweud dim amdanoch chi.`,

  'not-found': {
    title: 'Ni allwn ddod o hyd i’r dudalen honno',
    words: [
      'Os gwnaethoch deipio’r cyfeiriad, gwiriwch ef rhag ofn bod llithriad.',
      'Os daeth dolen â chi yma, efallai fod y dudalen wedi symud, neu efallai nad yw ar agor i chi.',
    ],
  },
  'unknown-host': {
    title: 'Nid oes unrhyw heddlu’n defnyddio’r cyfeiriad hwn',
    words: ['Cymharwch y cyfeiriad â’r poster, neu defnyddiwch y ddolen ar eich mewnrwyd.'],
  },
  forged: {
    title: 'Fe wnaethom atal hynny i’ch cadw’n ddiogel',
    words: [
      'Ni ddywedodd eich porwr wrthym fod hyn wedi dod o un o’n tudalennau ni. Felly ni wnaethom ddim ag ef, ac ni chadwyd dim.',
      'Ewch yn ôl, llwythwch y dudalen eto, a rhowch gynnig arall arni.',
    ],
  },
  'signed-out': {
    title: 'Rydych wedi’ch allgofnodi',
    words: [
      'Ni chadwyd yr hyn rydych newydd ei anfon.',
      'Ewch yn ôl a chopïwch yr hyn a ysgrifennoch. Yna mewngofnodwch a’i anfon eto.',
    ],
  },
  'too-large': {
    title: 'Mae hynny’n rhy hir i’w anfon',
    words: [
      'Ni chafodd ei gadw. Ewch yn ôl: efallai fod yr hyn a ysgrifennoch yno o hyd. Gwnewch ef yn fyrrach a’i anfon eto.',
    ],
  },
  busy: {
    title: 'Rydym yn rhy brysur ar hyn o bryd',
    words: [
      'Mae’r dudalen hon yn ddiogel, ond nid oedd modd ei hagor. Os oeddech yn anfon rhywbeth, ni chafodd ei gadw.',
      'Arhoswch funud, yna rhowch gynnig arall arni.',
    ],
  },
  broken: {
    title: 'Aeth rhywbeth o’i le yma',
    words: [
      'Ein camgymeriad ni yw hwn, nid eich un chi.',
      'Os oeddech yn anfon rhywbeth, ni allwn ddweud a gafodd ei gadw. Ewch yn ôl ac edrychwch cyn ei anfon eto.',
      'Os oeddech ond am ddarllen, arhoswch funud a rhowch gynnig arall arni.',
    ],
  },
  conflict: {
    title: 'Mae hwn wedi newid ers i chi ei agor',
    words: [
      'Newidiodd rhywun ef yn gyntaf, neu gwnaethoch chi mewn ffenestr arall. Ni chadwyd yr hyn rydych newydd ei anfon.',
      'Ewch yn ôl, llwythwch y dudalen eto, ac edrychwch arni cyn ei newid.',
    ],
  },
}
