import { join, zeros, type Bytes, type LogRole } from '../../src/ps1/checking.ts'
import { random } from '../../src/ps1/opening.ts'
import { forgeEntry } from '../make/ps1-forge.ts'
import { flip, present, splice, type Force } from '../make/ps1-people.ts'
import { linesOf, type Refusal } from './refusal.ts'

const line = linesOf('log')
const neutral = Uint8Array.from([1, ...zeros(31)])

const made = (
  wire: Bytes | undefined,
  changes: Parameters<typeof forgeEntry>[1],
  seeds: Parameters<typeof forgeEntry>[2],
): Bytes => forgeEntry(present(wire), changes, seeds)

const nobody = { recipientHash: zeros(32), ed25519: zeros(32) }

/** 5: entries of 303 bytes, each in a place of the true log. */
export const refuseEntries = (force: Force): readonly Refusal[] => [
  ...refuseFirstEntry(force),
  ...refuseSecondEntry(force),
  ...refuseLaterEntries(force),
]

function refuseFirstEntry(force: Force): readonly Refusal[] {
  const [first, second] = force.steps.map(step => step.wire)
  const by = { coordinator: force.coordinator.keys.edSeed }
  const own = { ...by, person: force.coordinator.keys.edSeed }
  const { edSeed } = force.anna.keys
  return [
    line('5.3', 0, 'a first entry of a supporter', made(first, { role: 1 }, own)),
    line('5.3', 0, 'a first entry that names a signer', made(first, { signerEntry: random(32) }, own)),
    line('5.2', 0, 'a first entry with a prev', made(first, { prev: random(32) }, own)),
    line('5.3', 0, 'signed by another as the person', made(first, {}, { ...own, person: edSeed })),
    line('5.3', 0, 'signed by another as coordinator', made(first, {}, { ...own, coordinator: edSeed })),
    line('5.3', 0, 'a log that begins with a revocation', made(first, nobody, by)),
    line('5.2', 0, "the second entry in the first's place", present(second)),
  ]
}

function refuseSecondEntry(force: Force): readonly Refusal[] {
  const anna = present(force.steps[1]).wire
  const by = { coordinator: force.coordinator.keys.edSeed }
  const both = { ...by, person: force.anna.keys.edSeed }
  const { edSeed } = force.ben.keys
  const root = present(present(force.steps[0]).log.entries[0]).hash
  const last = { person: force.coordinator.person, role: 2, prev: root, signerEntry: root } as const
  // Under the neutral point this signature fits every message.
  const weak = splice(made(anna, { ed25519: neutral }, both), 175, join(neutral, zeros(32)))
  const own = { ...by, person: force.coordinator.keys.edSeed }
  const { recipientHash, ed25519 } = force.coordinator.keys
  return [
    line('5.2', 1, 'an entry with another prev', made(anna, { prev: random(32) }, both)),
    line('5.2', 1, 'keys the person did not sign', made(anna, {}, { ...both, person: edSeed })),
    line('5.2', 1, "not the coordinator's signature", made(anna, {}, { ...both, coordinator: edSeed })),
    line('5.1', 1, 'an unknown role', made(anna, { role: 4 as LogRole }, both)),
    line('5.1', 1, 'an entry of another force', made(anna, { force: random(16) }, both)),
    line('5.2', 1, 'an entry one byte short', anna.slice(0, -1)),
    line('1.3', 1, 'a signing key of small order', weak),
    line('5.5', 1, 'the last coordinator revoked', made(anna, { ...nobody, ...last }, by)),
    line('5.5', 1, 'the last coordinator made a supporter', made(anna, { ...last, role: 1, recipientHash, ed25519 }, own)),
    ...[9, 11, 27, 43, 44, 48, 80, 112, 144, 176, 240].map(at =>
      line('5.2', 1, `a bit of byte ${at} changed`, flip(anna, at * 8)),
    ),
  ]
}

function refuseLaterEntries(force: Force): readonly Refusal[] {
  const [, anna, ben, , , , gone] = force.steps.map(step => step.wire)
  const by = { coordinator: force.coordinator.keys.edSeed }
  const byAnna = { person: force.ben.keys.edSeed, coordinator: force.anna.keys.edSeed }
  const signerEntry = present(present(force.steps[1]).log.entries[1]).hash
  const { dan } = force
  return [
    line('5.2', 2, 'an entry again', present(anna)),
    line('5.4', 2, 'an entry signed by a supporter', made(ben, { signerEntry }, byAnna)),
    line('5.4', 2, 'an entry of an unknown signer', made(ben, { signerEntry: random(32) }, byAnna)),
    line('5.3', 6, 'a revocation with another role', made(gone, { role: 3 }, by)),
    line('5.3', 6, "a revocation with a person's signature", made(gone, {}, { ...by, person: dan.keys.edSeed })),
    line('5.3', 6, 'a revocation of half the keys', made(gone, { ed25519: dan.keys.ed25519 }, by)),
    line('5.3', 6, 'a revocation of somebody without a key', made(gone, { person: random(16) }, by)),
    line('5.3', 6, 'the true revocation', present(gone), 'taken'),
  ]
}
