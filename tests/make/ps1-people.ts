import { argon2Sync } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { ARGON2, makeKeys, makeVaultKey, readWordList, rootOf, type Keys } from '../../src/ps1/opening.ts'
import { isRefused, zeros, type Bytes, type LogRole, type Refused } from '../../src/ps1/checking.ts'
import {
  acceptInvitation,
  approveInvitation,
  makeFirstEntry,
  makeInvitation,
  makeRevocation,
  random,
  type Appended,
  type InvitationLink,
} from '../../src/ps1/opening.ts'

/** A value that a test knows to be good; a refusal fails the test with its reason. */
export function good<T>(value: T | Refused): T {
  if (isRefused(value)) throw new Error(`${value.refused}: ${value.why}`)
  return value
}

export function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('expected a value')
  return value
}

export const listText = (): string =>
  readFileSync(new URL('../../reference/eff-long-words.txt', import.meta.url), 'utf8').trim()

export const wordList = () => good(readWordList(listText()))

/** node:crypto's Argon2id, handed in: seeding and tests are quicker with it. A test shows that it is noble's. */
export const nodeArgon2id = (password: Bytes, nonce: Bytes): Bytes =>
  new Uint8Array(
    argon2Sync('argon2id', {
      message: password,
      nonce,
      parallelism: ARGON2.p,
      tagLength: ARGON2.dkLen,
      memory: ARGON2.m,
      passes: ARGON2.t,
    }),
  )

export const rootOfWords = (normalised: string, installation: Bytes): Promise<Bytes> =>
  rootOf(normalised, installation, nodeArgon2id)

export type StaffPerson = { readonly keys: Keys; readonly person: Bytes }

/** 2026-03-02 as a day since 1970. */
export const DAY = 20_514

export type Force = {
  readonly force: Bytes
  readonly V: Bytes
  readonly coordinator: StaffPerson
  readonly anna: StaffPerson
  readonly ben: StaffPerson
  readonly cara: StaffPerson
  readonly dan: StaffPerson
  /** Cara after she lost her phone. */
  readonly caraAgain: StaffPerson
  readonly invitation: InvitationLink
  /** In order: coordinator, anna, ben, cara, dan, cara again, dan revoked. */
  readonly steps: readonly Appended[]
}

const someone = async (person = random(16)): Promise<StaffPerson> => ({ keys: await makeKeys(), person })

/** A force whose coordinator invited four people; one lost a phone, one left. */
export async function makeForce(): Promise<Force> {
  const force = random(16)
  const V = makeVaultKey()
  const [coordinator, anna, ben, cara, dan] = await Promise.all([1, 2, 3, 4, 5].map(async () => someone()))
  if (!coordinator || !anna || !ben || !cara || !dan) throw new Error('five people')
  const caraAgain = await someone(cara.person)
  const steps = [
    good(makeFirstEntry({ force, person: coordinator.person, role: 2, fromDay: DAY }, coordinator.keys)),
  ]
  const invite = (newcomer: StaffPerson, role: LogRole, fromDay: number): InvitationLink => {
    const { log } = present(steps.at(-1))
    const invitation = makeInvitation(V, { force, person: newcomer.person, role, fromDay })
    const accepted = acceptInvitation(invitation, newcomer.keys)
    const asked = { V, invitation, accepted, log, coordinator: coordinator.keys, today: fromDay + 3 }
    steps.push(good(approveInvitation(asked)))
    return invitation
  }
  const invitation = invite(anna, 1, DAY)
  invite(ben, 3, DAY)
  invite(cara, 1, DAY)
  invite(dan, 1, DAY + 1)
  invite(caraAgain, 1, DAY + 40)
  const { log } = present(steps.at(-1))
  steps.push(good(makeRevocation(log, coordinator.keys, { person: dan.person, today: DAY + 50 })))
  return { force, V, coordinator, anna, ben, cara, dan, caraAgain, invitation, steps }
}

export const logAfter = (force: Force, entries: number) => present(force.steps[entries - 1]).log

/** One bit of `bytes` turned over. */
export function flip(bytes: Bytes, bit: number): Bytes {
  const changed = bytes.slice()
  changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7))
  return changed
}

export const splice = (bytes: Bytes, at: number, part: Bytes): Bytes => {
  const changed = bytes.slice()
  changed.set(part, at)
  return changed
}

export const none = zeros(0)
