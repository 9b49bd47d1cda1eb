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

export interface DB {
  "assaults.checklist_step": AssaultsChecklistStep;
  "assaults.principle": AssaultsPrinciple;
  "audit.entry": AuditEntry;
  "audit.head": AuditHead;
  "forces.force": ForcesForce;
  "forces.installation": ForcesInstallation;
  "forces.setting": ForcesSetting;
  "forces.setting_change": ForcesSettingChange;
  "library.enquiry_topic": LibraryEnquiryTopic;
  "library.resource": LibraryResource;
  "library.resource_theme": LibraryResourceTheme;
  "library.theme": LibraryTheme;
  "platform.clock_offset": PlatformClockOffset;
  "platform.due": PlatformDue;
  "platform.kept_answer": PlatformKeptAnswer;
}
