import type { Widen } from './platform/text.ts'

/** The words of the frame around every page. */
export const en = {
  service: 'Alongside',
  otherLanguage: 'Cymraeg',
  footerNote:
    'Peer support is a conversation with a trained colleague. It is not clinical care, not an emergency service and not a way to report a crime.',
  guidance: 'Guidance',
  films: 'Films',
  library: 'Library',
  hampshire: 'Operation Hampshire',
  desk: 'Desk',
  records: 'My records',
  network: 'The network',
  people: 'People',
  mine: 'My role',
  standing: 'Where I stand',
  agreements: 'My agreements',
  learning: 'Short pieces',
  availability: 'When I am available',
  load: 'My load',
  today: 'Today',
  everyone: 'Everyone',
  signers: 'Agreements',
  joining: 'On the way in',
  panels: 'Panels',
  becomeSupporter: 'Become a peer supporter',
  moveIn: 'Move in',
  helpNow: 'Help now',
  passingOn: 'What may have to be passed on',
  enquiries: 'Enquiries',
  whoSees: 'Who can see what',
  privacy: 'Privacy',
  accessibility: 'Accessibility',
  isThisReal: 'Is this real, and mine?',
}
export type Text = Widen<typeof en>
