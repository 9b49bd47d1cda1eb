import type { Lang } from '../../src/platform/text.ts'

type Words = {
  name: string
  force: string
  menu: string[]
  crisis: string[]
  footer: string[]
  note: string
  heading: string
  lead: string
  talk: string
  browse: string
  cards: [string, string][]
  happens: string
  steps: string[]
  nobody: string
  safe: string
  everyone: string
  answers: string[]
  go: string
  wrong: string
  label: string
  pause: string
  saved: string
  messages: [string, string, string][]
  columns: string[]
}

/** Words of about the length of the real ones, to look at the components with. */
export const words: Record<Lang, Words> = {
  en: {
    name: 'Alongside',
    force: 'Westvale Police',
    menu: ['Guidance', 'Films', 'Library', 'Operation Hampshire'],
    crisis: ['Ring 999', 'Police crisis line 0300 131 2789', 'Samaritans 116 123'],
    footer: ['Who can see what', 'What may have to be passed on', 'Help now', 'Is this real?'],
    note: 'Run by Westvale Police. It is not a crisis service.',
    heading: 'Talk to a colleague who gets it',
    lead: 'Trained people from across the force, who listen. You do not need an account or a name.',
    talk: 'Talk to a peer supporter',
    browse: 'Just browsing? Find films, podcasts and guidance',
    cards: [
      ['Who can read it', 'You and your supporter. It is sealed on your device before it leaves.'],
      ['When somebody answers', 'Supporters are here until 22:00 tonight.'],
      ['What must be passed on', 'Very little, and you read it first.'],
    ],
    happens: 'What happens when I get in touch',
    steps: [
      'You say if you are safe to wait. That stays on your device.',
      'You choose who, and who not. Nobody else learns it.',
      'You write a few words. They are sealed, then saved.',
    ],
    nobody: 'Nobody here is awake until 06:00',
    safe: 'Are you safe right now?',
    everyone: 'We ask everyone. Your answer stays on this device.',
    answers: [
      'I am thinking about ending my life, or I might hurt myself or someone',
      'I am struggling, but I am safe for now',
      'None of these, I’d just like to talk',
      'I would rather not say',
    ],
    go: 'Continue',
    wrong: 'Say what we should call you',
    label: 'What shall we call you?',
    pause: 'Pause',
    saved: 'Your note is saved. Nobody has read it yet.',
    messages: [
      ['You', '06:12', 'I keep going over the job on Tuesday. I can’t sleep and I’m snapping at the kids.'],
      ['Sam', '06:31', 'I’ve just read this. I’m here now. That sounds like a heavy week.'],
      ['You', '06:33', 'Yes. Just tired of pretending.'],
    ],
    columns: ['Conversation', 'Last', 'State'],
  },
  cy: {
    name: 'Ochr yn Ochr',
    force: 'Heddlu Gorllewinfro',
    menu: ['Canllawiau', 'Ffilmiau', 'Llyfrgell', 'Ymgyrch Hampshire'],
    crisis: ['Ffonio 999', 'Llinell argyfwng yr heddlu 0300 131 2789', 'Y Samariaid 116 123'],
    footer: ['Pwy all weld beth', 'Beth allai fod angen ei drosglwyddo', 'Cymorth nawr', 'Ydy hyn yn real?'],
    note: 'Mae’n cael ei redeg gan Heddlu Gorllewinfro. Nid gwasanaeth argyfwng yw hwn.',
    heading: 'Siaradwch â chydweithiwr sy’n deall',
    lead: 'Pobl wedi’u hyfforddi o bob rhan o’r heddlu, sy’n gwrando. Does dim angen cyfrif nac enw arnoch chi.',
    talk: 'Siarad â chefnogwr cyfoedion',
    browse: 'Dim ond yn edrych? Dewch o hyd i ffilmiau, podlediadau a chanllawiau',
    cards: [
      ['Pwy all ei ddarllen', 'Chi a’ch cefnogwr. Mae’n cael ei selio ar eich dyfais cyn iddo adael.'],
      ['Pryd bydd rhywun yn ateb', 'Mae cefnogwyr yma tan 22:00 heno.'],
      ['Beth sy’n rhaid ei drosglwyddo', 'Ychydig iawn, a chi sy’n ei ddarllen gyntaf.'],
    ],
    happens: 'Beth sy’n digwydd pan fydda i’n cysylltu',
    steps: [
      'Rydych chi’n dweud a ydych chi’n ddigon diogel i aros. Mae hynny’n aros ar eich dyfais.',
      'Chi sy’n dewis pwy, a phwy ddim. Does neb arall yn cael gwybod.',
      'Rydych chi’n ysgrifennu ychydig eiriau. Maen nhw’n cael eu selio, yna eu cadw.',
    ],
    nobody: 'Does neb yma’n effro tan 06:00',
    safe: 'Ydych chi’n ddiogel ar hyn o bryd?',
    everyone: 'Rydyn ni’n gofyn i bawb. Mae eich ateb yn aros ar y ddyfais hon.',
    answers: [
      'Rwy’n meddwl am roi diwedd ar fy mywyd, neu gallwn i frifo fy hun neu rywun arall',
      'Rwy’n ei chael hi’n anodd, ond rwy’n ddiogel am y tro',
      'Dim un o’r rhain, hoffwn i siarad',
      'Byddai’n well gen i beidio â dweud',
    ],
    go: 'Parhau',
    wrong: 'Dywedwch beth i’ch galw chi',
    label: 'Beth gawn ni eich galw chi?',
    pause: 'Oedi',
    saved: 'Mae eich nodyn wedi’i gadw. Does neb wedi’i ddarllen eto.',
    messages: [
      ['Chi', '06:12', 'Rwy’n dal i feddwl am y gwaith ddydd Mawrth. Alla i ddim cysgu.'],
      ['Sam', '06:31', 'Rydw i newydd ddarllen hwn. Rydw i yma nawr.'],
      ['Chi', '06:33', 'Ydw. Wedi blino esgus.'],
    ],
    columns: ['Sgwrs', 'Diwethaf', 'Cyflwr'],
  },
}
