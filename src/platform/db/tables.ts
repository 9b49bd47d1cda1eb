// Generated from the migrated database by `node start.mjs tables`. Not edited by hand; a test fails when it is stale.
import type { ColumnType } from "kysely";

export type Generated<T> = T extends ColumnType<infer S, infer I, infer U>
  ? ColumnType<S, I | undefined, U>
  : ColumnType<T, T | undefined, T>;

export type Json = JsonValue;

export type JsonArray = JsonValue[];

export type JsonObject = {
  [x: string]: JsonValue | undefined;
};

export type JsonPrimitive = boolean | number | string | null;

export type JsonValue = JsonArray | JsonObject | JsonPrimitive;

export type Timestamp = ColumnType<Date, Date | string, Date | string>;

export interface AskingAsked {
  asked_at: Timestamp | null;
  conversation: string;
  epoch: number;
  force_id: string;
  handed_back_at: Timestamp | null;
  index: number;
  opened_at: Timestamp | null;
  person: string;
}

export interface AskingRequest {
  batch_at: Timestamp | null;
  close_at: Timestamp;
  conversation: string;
  epoch: Generated<number>;
  force_id: string;
  held_by: string | null;
  hold_until: Timestamp | null;
  kind: string;
  language: string;
  named: string | null;
  next_at: Timestamp | null;
  next_step: string | null;
  others_at: Timestamp | null;
  outcome: string | null;
  state: Generated<string>;
}

export interface AssaultsChecklistStep {
  confidence: string;
  due_within_hours: number | null;
  mandatory: boolean;
  number: number;
  principle: number;
  role: string;
  step: string;
  step_cy: string;
  version: string;
  why: string;
  why_cy: string;
}

export interface AssaultsPrinciple {
  confidence: string;
  number: number;
  principle: string;
  principle_cy: string;
  title: string;
  title_cy: string;
  version: string;
}

export interface AuditEntry {
  actor: Generated<string | null>;
  at: Generated<Timestamp | null>;
  body: string | null;
  event: Generated<string | null>;
  fields: Generated<Json | null>;
  force_id: string;
  hash: Uint8Array;
  prev: Uint8Array;
  row_hash: Uint8Array;
  salt: Uint8Array | null;
  seq: number;
}

export interface AuditHead {
  force_id: string;
  hash: Uint8Array;
  seq: number;
}

export interface ContactsAlongside {
  force_id: string;
  other: string;
  record: string;
  supporter: string;
}

export interface ContactsRecord {
  channel: string;
  contact_number: string | null;
  day: string | null;
  fact: string | null;
  for_whom: string | null;
  force_id: string;
  headcount_band: string | null;
  heavy: boolean;
  id: Generated<string>;
  kind: string | null;
  minutes_band: string;
  mode: string;
  month: string;
  outcome: string | null;
  signposted: Generated<string[]>;
  supporter: string;
  themes: Generated<string[]>;
  withdrawn_at: Timestamp | null;
}

export interface ContactsRest {
  debriefed_at: Timestamp | null;
  debriefed_with: string | null;
  force_id: string;
  record: string;
  supporter: string;
  until: Timestamp;
}

export interface ConversationsChallenge {
  expiry: Timestamp;
  force_id: string;
  hash: Uint8Array;
  locator: Uint8Array;
}

export interface ConversationsColleague {
  auth_public: Uint8Array;
  conversation: string;
  created_quarter: string;
  ed25519: Uint8Array;
  force_id: string;
  locator: Uint8Array;
  recipient: string;
  vault: Uint8Array;
}

export interface ConversationsConversation {
  ended_at: Timestamp | null;
  ended_by: string | null;
  epoch: Generated<number>;
  first_hash: Uint8Array;
  force_id: string;
  id: string;
  kept: string | null;
  last_at: Generated<Timestamp>;
  saved_at: Generated<Timestamp>;
  state: Generated<string>;
  version: Generated<number>;
}

export interface ConversationsEnvelope {
  at_version: number;
  bytes: Uint8Array;
  conversation: string;
  epoch: number;
  force_id: string;
  hash: Uint8Array;
  message_id: string;
  received_at: Generated<Timestamp>;
  sender: number;
  seq: number;
}

export interface ConversationsHead {
  conversation: string;
  force_id: string;
  hash: Uint8Array;
  sender: number;
  seq: number;
}

export interface ConversationsLedger {
  at: Generated<Timestamp>;
  conversation: string;
  force_id: string;
  id: Generated<string>;
  person: string;
  what: string;
}

export interface ConversationsMember {
  conversation: string;
  epoch: number;
  force_id: string;
  index: number;
  person: string | null;
}

export interface ConversationsRecord {
  at_version: number;
  commit: Uint8Array;
  conversation: string;
  epoch: number;
  force_id: string;
  hash: Uint8Array;
  wire: Uint8Array;
}

export interface ConversationsToken {
  conversation: string;
  expiry: Timestamp;
  force_id: string;
  hash: Uint8Array;
}

export interface ConversationsWrap {
  conversation: string;
  epoch: number;
  file: Uint8Array;
  force_id: string;
  index: number;
}

export interface EscalationPassingOn {
  card_cy: string;
  card_en: string;
  checked_by: string | null;
  checked_on: string | null;
  code: string;
  confidence: string;
  consent: string;
  consent_note_cy: string;
  consent_note_en: string;
  force_id: string;
  goes_to_cy: string;
  goes_to_en: string;
  may_pass_cy: string;
  may_pass_en: string;
  never_goes_to_cy: string;
  never_goes_to_en: string;
  position: number;
  stays_cy: string;
  stays_en: string;
  urgency: string;
  version: number;
  what_cy: string;
  what_en: string;
}

export interface EscalationPassingOnVersion {
  adopted_at: Generated<Timestamp>;
  force_id: string;
  version: number;
}

export interface ForcesForce {
  brand: Generated<string>;
  host: string;
  id: Generated<string>;
  name: string;
  name_cy: string;
  nation: string;
  slug: string;
  stage: Generated<string>;
}

export interface ForcesInstallation {
  created_at: Generated<Timestamp>;
  id: Generated<Uint8Array>;
  one: Generated<boolean>;
}

export interface ForcesSetting {
  code: string;
  force_id: string;
  value: string;
}

export interface ForcesSettingChange {
  after: string;
  at: Generated<Timestamp>;
  before: string;
  changed_by: string;
  code: string;
  force_id: string;
  id: Generated<string>;
}

export interface IdentityArea {
  force_id: string;
  id: Generated<string>;
  kind: string;
  name: string;
  name_cy: Generated<string>;
  officers: Generated<number>;
  parent: string | null;
  parent_kind: Generated<string | null>;
  specials: Generated<number>;
  staff: Generated<number>;
  volunteers: Generated<number>;
}

export interface IdentityChallenge {
  expires_at: Timestamp;
  force_id: string;
  hash: Uint8Array;
  kind: string;
  locator: Uint8Array | null;
  person: string | null;
}

export interface IdentityDemonstrationWords {
  force_id: string;
  person: string;
  words: string;
}

export interface IdentityFirstLink {
  expires_at: Timestamp;
  force_id: string;
  hash: Uint8Array;
}

export interface IdentityInvitation {
  auth_public: Uint8Array | null;
  ed25519: Uint8Array | null;
  force_id: string;
  from_day: number;
  id: string;
  locator: Uint8Array | null;
  log_role: number;
  mac: Uint8Array | null;
  made_at: Generated<Timestamp>;
  made_by: string;
  person: string;
  person_signature: Uint8Array | null;
  recipient: string | null;
  state: Generated<string>;
  vault: Uint8Array | null;
  wrap: Uint8Array | null;
}

export interface IdentityKeyLog {
  entry: Uint8Array;
  force_id: string;
  hash: Uint8Array;
  person: string;
  place: number;
}

export interface IdentityPerson {
  conflict: string | null;
  first_name: string;
  force_id: string;
  id: Generated<string>;
  languages: Generated<string[]>;
  mail: string;
  may_support: Generated<boolean | null>;
  rank: string;
  station: string;
  station_kind: Generated<string>;
  surname: string;
  workforce: string;
}

export interface IdentityRecipient {
  force_id: string;
  key_hash: Uint8Array;
  person: string;
  recipient: string;
}

export interface IdentityRole {
  force_id: string;
  id: Generated<string>;
  person: string;
  role: string;
  since: Generated<Timestamp>;
  until: Timestamp | null;
}

export interface IdentitySession {
  began_at: Generated<Timestamp>;
  device: string;
  ended_at: Timestamp | null;
  force_id: string;
  id: Generated<string>;
  person: string;
  seen_at: Generated<Timestamp>;
  token_hash: Uint8Array;
  way: string;
}

export interface IdentityVault {
  force_id: string;
  person: string;
  vault: Uint8Array;
}

export interface IdentityWayIn {
  counter: Generated<number>;
  force_id: string;
  id: Generated<string>;
  kind: string;
  known_by: Uint8Array;
  person: string;
  public_key: Uint8Array;
  since: Generated<Timestamp>;
  transports: Generated<string[]>;
  wrap: Uint8Array | null;
}

export interface ImpactFact {
  area: string | null;
  channel: string;
  fact: string | null;
  force_id: string;
  headcount_band: string | null;
  id: Generated<string>;
  kind: string | null;
  minutes_band: string;
  month: string;
  outcome: string | null;
  quarter: string;
  role_band: string | null;
  theme: string | null;
  unit_key: Uint8Array;
}

export interface ImpactQuarter {
  force_id: string;
  frozen_at: Timestamp | null;
  id: Generated<string>;
  key: Generated<Uint8Array | null>;
  name: string;
}

export interface LibraryEnquiryTopic {
  code: string;
  label: string;
  label_cy: string;
  national_address: string;
  position: number;
}

export interface LibraryResource {
  access: string;
  added_on: Generated<string>;
  address: string;
  audience: string;
  authors: string;
  confidence: string;
  content_notes: string[];
  description: string;
  doi: string;
  kind: string;
  language: string;
  minutes: number | null;
  published: string;
  published_estimated: boolean;
  publisher: string;
  search_cy: string;
  search_en: string;
  slug: string;
  stage: string;
  title: string;
}

export interface LibraryResourceTheme {
  position: number;
  resource: string;
  theme: string;
}

export interface LibraryTheme {
  code: string;
  heavy: boolean;
  kind: string;
  label: string;
  label_cy: string;
  position: number;
  risk_prompt: boolean;
  suggested_routes: string[];
}

export interface PlatformClockOffset {
  one: Generated<boolean>;
  shift: Generated<string>;
}

export interface PlatformDue {
  failures: Generated<number>;
  force_id: string;
  id: string;
  kind: string;
  next_at: Timestamp;
  retry_at: Timestamp | null;
}

export interface PlatformKeptAnswer {
  answer: Json | null;
  at: Generated<Timestamp>;
  body_hash: Uint8Array;
  force_id: string;
  key: string;
  person: string;
  plane: Generated<string>;
}

export interface SupportersAgreementDraft {
  based_on: number;
  changed_at: Generated<Timestamp>;
  changed_by: string;
  document: string;
  force_id: string;
  revision: Generated<number>;
  text_cy: string;
  text_en: string;
}

export interface SupportersAgreementSignature {
  document: string;
  force_id: string;
  hash: Uint8Array;
  id: Generated<string>;
  kept_at: Generated<Timestamp>;
  kept_by: string;
  language: string;
  on_paper: Generated<boolean>;
  person: string;
  signed_on: string;
  version: number;
}

export interface SupportersAgreementVersion {
  document: string;
  force_id: string;
  hash_cy: Uint8Array;
  hash_en: Uint8Array;
  in_force_on: string;
  published_at: Generated<Timestamp>;
  published_by: string;
  text_cy: string;
  text_en: string;
  version: number;
}

export interface SupportersApplication {
  accepted_on: string | null;
  applied_on: string;
  backed_on: string | null;
  ended_at: Timestamp | null;
  first_name: string;
  force_id: string;
  id: Generated<string>;
  languages: string[];
  mail: string;
  manager_mail: string | null;
  may_support: Generated<boolean>;
  meets_on: string | null;
  outcome: string | null;
  panel_on: string | null;
  person: string | null;
  rank: string;
  reason: string | null;
  reminded_at: Timestamp | null;
  stage: Generated<string>;
  stage_since: Generated<Timestamp>;
  station: string;
  station_kind: Generated<string>;
  surname: string;
  why: string | null;
}

export interface SupportersAway {
  force_id: string;
  from_day: string;
  id: Generated<string>;
  person: string;
  until_day: string;
}

export interface SupportersCard {
  bytes: Uint8Array;
  force_id: string;
  issue: number;
  key_hash: Uint8Array | null;
  made_at: Generated<Timestamp>;
  person: string;
  signature: Uint8Array | null;
}

export interface SupportersCaughtMail {
  body: string;
  caught_at: Generated<Timestamp>;
  force_id: string;
  id: string;
  person: string;
  recipient: string;
  sender: string;
  subject: string;
}

export interface SupportersDuty {
  day: number;
  force_id: string;
  id: Generated<string>;
  minutes: number;
  person: string;
  start_minute: number;
}

export interface SupportersImport {
  done_at: Generated<Timestamp>;
  done_by: string;
  force_id: string;
  id: Generated<string>;
  past_contacts: Generated<number>;
  undone_at: Timestamp | null;
  undone_by: string | null;
  unread: Generated<number>;
}

export interface SupportersImportArea {
  area: string;
  force_id: string;
  import: string;
}

export interface SupportersImportDraft {
  became: string | null;
  choices: Json;
  excel_errors: Generated<number>;
  force_id: string;
  id: Generated<string>;
  made_at: Generated<Timestamp>;
  made_by: string;
  sheets: Json;
}

export interface SupportersImportPerson {
  did: string;
  filled: Json | null;
  force_id: string;
  import: string;
  mark: Uint8Array | null;
  outcome: string | null;
  person: string;
}

export interface SupportersJoiningCaught {
  body: string;
  caught_at: Generated<Timestamp>;
  force_id: string;
  id: string;
  recipient: string;
  sender: string;
  subject: string;
}

export interface SupportersJoiningLink {
  application: string;
  force_id: string;
  hash: Uint8Array;
  until: Timestamp;
  whose: string;
}

export interface SupportersJoiningMail {
  application: string;
  attempts: Generated<number>;
  failure: string | null;
  force_id: string;
  id: Generated<string>;
  made_at: Generated<Timestamp>;
  sent_at: Timestamp | null;
  state: Generated<string>;
  whom: string;
}

export interface SupportersNotice {
  attempts: Generated<number>;
  failure: string | null;
  force_id: string;
  id: Generated<string>;
  made_at: Generated<Timestamp>;
  person: string;
  sent_at: Timestamp | null;
  state: Generated<string>;
}

export interface SupportersPanelMember {
  agreed_at: Timestamp | null;
  application: string;
  conflict: boolean | null;
  force_id: string;
  notes: Generated<string>;
  person: string;
}

export interface SupportersPosterPhrase {
  changed_at: Generated<Timestamp>;
  force_id: string;
  phrase: string;
}

export interface SupportersReminder {
  attempts: Generated<number>;
  failure: string | null;
  force_id: string;
  id: Generated<string>;
  made_at: Generated<Timestamp>;
  person: string;
  sent_at: Timestamp | null;
  state: Generated<string>;
}

export interface SupportersSetUpReminder {
  asked_at: Generated<Timestamp>;
  asked_by: string;
  force_id: string;
  id: Generated<string>;
  people: number;
}

export interface SupportersShift {
  day: string;
  force_id: string;
  id: Generated<string>;
  minutes: number;
  person: string;
  source: string;
  start_minute: number;
}

export interface SupportersSupporter {
  activated_by: string | null;
  activated_on: string | null;
  agreed_until: string | null;
  applied_on: string | null;
  backed_on: string | null;
  champion: string | null;
  cycle_days: Generated<number>;
  cycle_from: Generated<string>;
  experience: Generated<string[]>;
  force_id: string;
  hours_from: Generated<string>;
  left_on: string | null;
  may_support: Generated<boolean>;
  number: string | null;
  panel_on: string | null;
  paused_at: Timestamp | null;
  person: string;
  retained_on: string | null;
  shows_number: Generated<boolean>;
  shows_station: Generated<boolean>;
  shows_surname: Generated<boolean>;
  state: Generated<string>;
  supervised_on: string | null;
  supervision_due: string | null;
  supervisor: string | null;
  takes_calls: Generated<boolean>;
  takes_messages: Generated<boolean>;
  trained_until: string | null;
  vetted_until: string | null;
  words_cy: Generated<string>;
  words_en: Generated<string>;
}

export interface SupportersWarned {
  days: number;
  force_id: string;
  person: string;
  until: string;
  warned_at: Generated<Timestamp>;
  what: string;
}

export interface SupportRoutesForceCheck {
  force_id: string;
  hours: Generated<string>;
  owner: string;
  phone: Generated<string>;
  route_code: string;
  text_code: Generated<string>;
  url: Generated<string>;
  verified_on: string;
}

export interface DB {
  "asking.asked": AskingAsked;
  "asking.request": AskingRequest;
  "assaults.checklist_step": AssaultsChecklistStep;
  "assaults.principle": AssaultsPrinciple;
  "audit.entry": AuditEntry;
  "audit.head": AuditHead;
  "contacts.alongside": ContactsAlongside;
  "contacts.record": ContactsRecord;
  "contacts.rest": ContactsRest;
  "conversations.challenge": ConversationsChallenge;
  "conversations.colleague": ConversationsColleague;
  "conversations.conversation": ConversationsConversation;
  "conversations.envelope": ConversationsEnvelope;
  "conversations.head": ConversationsHead;
  "conversations.ledger": ConversationsLedger;
  "conversations.member": ConversationsMember;
  "conversations.record": ConversationsRecord;
  "conversations.token": ConversationsToken;
  "conversations.wrap": ConversationsWrap;
  "escalation.passing_on": EscalationPassingOn;
  "escalation.passing_on_version": EscalationPassingOnVersion;
  "forces.force": ForcesForce;
  "forces.installation": ForcesInstallation;
  "forces.setting": ForcesSetting;
  "forces.setting_change": ForcesSettingChange;
  "identity.area": IdentityArea;
  "identity.challenge": IdentityChallenge;
  "identity.demonstration_words": IdentityDemonstrationWords;
  "identity.first_link": IdentityFirstLink;
  "identity.invitation": IdentityInvitation;
  "identity.key_log": IdentityKeyLog;
  "identity.person": IdentityPerson;
  "identity.recipient": IdentityRecipient;
  "identity.role": IdentityRole;
  "identity.session": IdentitySession;
  "identity.vault": IdentityVault;
  "identity.way_in": IdentityWayIn;
  "impact.fact": ImpactFact;
  "impact.quarter": ImpactQuarter;
  "library.enquiry_topic": LibraryEnquiryTopic;
  "library.resource": LibraryResource;
  "library.resource_theme": LibraryResourceTheme;
  "library.theme": LibraryTheme;
  "platform.clock_offset": PlatformClockOffset;
  "platform.due": PlatformDue;
  "platform.kept_answer": PlatformKeptAnswer;
  "support_routes.force_check": SupportRoutesForceCheck;
  "supporters.agreement_draft": SupportersAgreementDraft;
  "supporters.agreement_signature": SupportersAgreementSignature;
  "supporters.agreement_version": SupportersAgreementVersion;
  "supporters.application": SupportersApplication;
  "supporters.away": SupportersAway;
  "supporters.card": SupportersCard;
  "supporters.caught_mail": SupportersCaughtMail;
  "supporters.duty": SupportersDuty;
  "supporters.import": SupportersImport;
  "supporters.import_area": SupportersImportArea;
  "supporters.import_draft": SupportersImportDraft;
  "supporters.import_person": SupportersImportPerson;
  "supporters.joining_caught": SupportersJoiningCaught;
  "supporters.joining_link": SupportersJoiningLink;
  "supporters.joining_mail": SupportersJoiningMail;
  "supporters.notice": SupportersNotice;
  "supporters.panel_member": SupportersPanelMember;
  "supporters.poster_phrase": SupportersPosterPhrase;
  "supporters.reminder": SupportersReminder;
  "supporters.set_up_reminder": SupportersSetUpReminder;
  "supporters.shift": SupportersShift;
  "supporters.supporter": SupportersSupporter;
  "supporters.warned": SupportersWarned;
}
