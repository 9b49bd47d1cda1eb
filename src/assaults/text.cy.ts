import type { Text } from './text.en.ts'

export const cy: Text = {
  home: 'Hafan',
  title: 'Operation Hampshire: pan ymosodir ar gydweithiwr',
  lead: 'Operation Hampshire yw’r cynllun cenedlaethol i ofalu am unrhyw un ym maes plismona y mae rhywun yn ymosod arno, yn ei fygwth neu’n ei gam-drin yn y gwaith.',
  opensElsewhere: (host: string) => `yn agor ${host}, nad yw’n wefan i ni`,
  you: {
    title: 'Os digwyddodd i chi',
    text: 'Nid yw’n rhan o’r swydd. Ewch i le diogel, a gofynnwch i rywun edrych ar unrhyw anaf. Dywedwch wrth oruchwyliwr. Nid chi sy’n ymchwilio iddo.',
    checklist: 'Eich rhestr wirio: beth ddylai ddigwydd, a beth gallwch ofyn amdano',
    account:
      'Mae cefnogwr cyfoedion yno i chi, nid i’r achos. Peidiwch â siarad am yr hyn a ddigwyddodd yn y digwyddiad; siaradwch am sut rydych chi.',
  },
  strategy: {
    title: 'Y strategaeth mewn geiriau plaen',
    points: [
      'Edrych ar beth wnaeth i’r person, nid dim ond ar yr anaf.',
      'Dioddefwr yw’r person, gyda’r un hawliau a’r un gofal ag unrhyw un arall.',
      'Mae rhywun yn gyfrifol am bob achos, o’r goruchwyliwr cyntaf hyd at brif swyddog.',
      'Gwneir dau gofnod: un o’r drosedd, ac un ar gyfer iechyd a diogelwch. Dyw un ddim yn creu’r llall.',
      'Mae rhywun yn gwirio bob dydd bod y cynllun yn cael ei gadw, ac mae panel yn edrych ar sut mae’n mynd.',
      'Dysgu ohono, fel ei fod yn digwydd llai: offer, hyfforddiant, sut mae pobl yn cael eu lleoli.',
      'Mae trosedd casineb, bygythiadau a chamdriniaeth yn cyfrif hefyd.',
      'Mae pob heddlu’n rhannu’r hyn mae’n ei ddysgu, a’i ffigurau, gyda’r lleill.',
    ],
  },
  principles: {
    title: 'Y saith egwyddor',
    own: 'Ein geiriau ni yw’r rhain. Mae sawl fersiwn o’r cynllun. Os oes gan eich heddlu un ei hun, honno sy’n dod yn gyntaf.',
  },
  checklists: {
    title: 'Rhestrau gwirio i’w hargraffu',
    text: 'Un ar gyfer pob rôl, gyda blychau i’w ticio.',
    steps: (n: number) => (n === 1 ? '1 cam' : `${n} cam`),
    print:
      'I’w hargraffu, defnyddiwch ddewis argraffu eich porwr. Ar bapur mae blychau i’w ticio a lle i nodi’r amser.',
    own: 'Ein hawgrym ni yw’r amseroedd, i’ch heddlu eu newid. Nid rheol genedlaethol ydyn nhw. Maen nhw’n cyfrif mewn oriau o’r digwyddiad, nosweithiau a phenwythnosau hefyd.',
    proposal: 'Nid o dudalen genedlaethol y daw cam sy’n dweud “ein hawgrym ni”.',
    within: {
      hours: (n: number) => `o fewn ${n} awr`,
      days: (n: number) => `o fewn ${n} diwrnod`,
      weeks: (n: number) => `o fewn ${n} wythnos`,
    },
    must: 'Angenrheidiol',
    good: 'Da i’w wneud',
    derived: 'ein hawgrym ni',
    recall: 'heb ei wirio eto: gofynnwch i’ch heddlu',
    principle: (n: number, title: string) => `Egwyddor ${n}: ${title}`,
    done: 'Gwnaed am',
    step: 'Cam',
    others: 'Y rhestrau gwirio eraill',
    back: 'Yn ôl i Operation Hampshire',
    neutralTitle: 'Rhestr wirio',
    noNames:
      'Cadwch restr wedi’i hargraffu fel y mae eich heddlu’n cadw nodiadau. Ysgrifennwch amseroedd arni, byth yr hyn a ddigwyddodd.',
  },
  roles: {
    'assaulted-person': {
      title: 'Os ymosodwyd arnoch chi',
      lead: 'Beth ddylai ddigwydd nawr, a beth gallwch ofyn amdano. Does dim rhaid i chi wneud y cyfan ar eich pen eich hun, nac ar unwaith.',
    },
    'initial-supervisor': {
      title: 'Goruchwyliwr cyntaf',
      lead: 'Chi yw’r cyntaf i ofalu am y person ac am y camau cyntaf. Mae sut rydych yn cwrdd â nhw’n llywio popeth sy’n dilyn.',
    },
    inspector: {
      title: 'Arolygydd neu reolwr ail linell',
      lead: 'Chi sy’n gwneud yn siŵr bod rhywun yn gyfrifol am yr achos a bod y gofal yn parhau ar ôl y sifft.',
    },
    'welfare-officer': {
      title: 'Swyddog lles',
      lead: 'Chi sy’n cadw mewn cysylltiad â’r person. Does gennych chi ddim rhan yn yr ymchwiliad.',
    },
    'investigating-officer': {
      title: 'Swyddog ymchwilio',
      lead: 'Rydych yn ymchwilio ar ran dioddefwr sydd hefyd yn gydweithiwr, gyda’r un gofal ag i unrhyw un.',
    },
    'senior-leader': {
      title: 'Uwch arweinydd',
      lead: 'Chi sy’n dangos ei fod yn bwysig, ac yn gwneud yn siŵr bod y cynllun yn cael ei gadw.',
    },
    'health-and-safety': {
      title: 'Iechyd a diogelwch',
      lead: 'Chi sy’n gwneud yn siŵr bod y cofnod yn gywir a bod y nesaf yn cael ei atal.',
    },
  },
  training: {
    title: 'Hyfforddiant',
    text: 'Mae gan y Coleg Plismona becynnau dysgu ar Operation Hampshire. Maen nhw ar College Learn, ei safle dysgu.',
    account:
      'Mae angen eich cyfrif eich hun arnoch ar College Learn. Allwn ni ddim agor un i chi na’ch mewngofnodi.',
    ask: 'Gofyn am y strategaeth a’r hyfforddiant',
    resource: 'Am becynnau College Learn',
  },
  further: {
    title: 'Darllen ymhellach',
    national: 'Y tudalennau cenedlaethol hyn sy’n cyfrif:',
    library: 'Popeth am ymosodiadau yn y llyfrgell',
    guidance: 'Cymorth cyfoedion: y canllawiau',
  },
}
