import type { Widen } from '../../../platform/text.ts'

/** Words of what only a coordinator does at the sealed desk: inviting, approving, taking keys out of use. */
export const en = {
  network: {
    title: 'The network',
    hint: 'Who is here, who needs you first, and what waits too long. No words of anybody, and no names of those who ask.',
    now: 'What needs somebody now',
    people: 'People',
  },
  title: 'Invite and approve',
  intro:
    'You make the link here and give it with your own hand, for example on paper or in your own message. It is not sent by this service.',
  person: 'Who',
  role: 'As',
  roles: { 1: 'Peer supporter', 2: 'Coordinator', 3: 'Peer supporter and coordinator' },
  make: 'Make the link',
  link: (name: string) => `Link for ${name}`,
  linkHint: 'Good for 14 days, for one person. Copy it now: it is not kept anywhere.',
  copy: 'Copy the link',
  copied: 'Copied.',
  open: (name: string) => `${name}: the link is made. They have not used it yet.`,
  answered: (name: string, role: string) => `${name} made their keys, as: ${role}.`,
  notMine: 'Another coordinator made this link. Only they can approve it.',
  approve: (name: string) => `Approve ${name}`,
  approved: (name: string) => `${name} is in. Their key is in the public log.`,
  swapped: (name: string) =>
    `Stop. The keys we were given for ${name} are not those of whoever held your link. We signed nothing. Withdraw the link and tell the people who run this site.`,
  failed: 'That did not work. Somebody may have changed the log just now. Try again.',
  old: 'This link is older than 14 days. Withdraw it and make a new one.',
  withdraw: 'Withdraw the link',
  withdrawn: (name: string) => `The link for ${name} can no longer be used.`,
  revoke: 'Take keys out of use',
  revokeHint:
    'After a lost device, or when somebody leaves. They are signed out at once and need a new link.',
  revoked: (name: string) => `The keys of ${name} are out of use.`,
  newPerson: 'Somebody new',
  firstName: 'First name',
  surname: 'Surname',
  mail: 'Work mail',
  mailHint: 'Only for “You have a message”. Colleagues never see it.',
  rank: 'Rank or grade',
  station: 'Station',
  add: 'Add this person',
  added: (name: string) => `${name} was added. You can make their link now.`,
  checkField: 'Check this.',
  hasKey: 'has keys',
}
export type Text = Widen<typeof en>
