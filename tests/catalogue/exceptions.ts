/**
 * What the rules of the catalogue let pass, each with its reason. A name that no longer exists fails the test: a forgotten
 * exception is a hole.
 */

/** Tables that belong to no force: read by everybody, written by the migrations' owner alone. */
export const nationalTables: Readonly<Record<string, string>> = {
  'platform.clock_offset': 'the clock of the whole database: one row, moved by tests alone',
  'forces.installation': 'one installation, sixteen public bytes',
  'library.theme': 'national reference data, public',
  'library.resource': 'national reference data, public',
  'library.resource_theme': 'national reference data, public',
  'library.enquiry_topic': 'national reference data, public',
  'assaults.principle': 'national reference data, public',
  'assaults.checklist_step': 'national reference data, public',
}

/** Tables whose rows are forces themselves: their own id is the force. */
export const forceTables: Readonly<Record<string, string>> = {
  'forces.force':
    'the tenants; slug and host name are unique over all of them, because they are looked up before one is known',
}

/** Policies beside `tenant` and the SELECT policies of `lookup`. */
export const otherPolicies: Readonly<Record<string, string>> = {
  'platform.due worker_crosses_forces': 'the worker finds what is due in every force through this one table',
  'platform.due governance_sees_no_conversation':
    'its ids are conversations and its times are when somebody wrote: the plane that holds people must not join the two',
  'platform.due sealed_plane_sees_its_own': 'what falls due for people is no business of the sealed plane',
}

/** Tables outside `asking` and `conversations` that the sealed plane reads or writes directly. */
export const contentMayTouch: Readonly<Record<string, string>> = {
  'platform.clock_offset': 'the clock',
  'platform.due': 'says when a request has to go on; a policy shows it no other kind',
  'platform.kept_answer': 'answers of its own repeated posts, kept apart by a policy',
  'forces.force': 'which force this is',
  'forces.installation': 'the salt of what is derived from words',
  'forces.setting': 'how long things take and last',
  'supporters.poster_phrase': 'asked for on the way in',
  'identity.key_log': 'public: every record of a conversation is measured against it',
  'identity.recipient': 'public keys to seal to',
}

/** Tables that the statistics may read beside those of `impact`. */
export const statsMayRead: Readonly<Record<string, string>> = {
  'platform.clock_offset': 'the clock',
  'forces.force': 'the names of the forces',
}
