import { join, u8, type Bytes } from '../../src/ps1/bytes.ts'
import { encodeHeader, type Header } from '../../src/ps1/envelope.ts'
import { encodeEntryBody, parseEntry, type EntryBody } from '../../src/ps1/key-log-entry.ts'
import { encodeRecord, parseRecord, type RecordFields } from '../../src/ps1/record.ts'
import { HK } from '../../src/ps1/hash.ts'
import { sign } from '../../src/ps1/opening/keys.ts'
import { seal } from '../../src/ps1/opening/aead.ts'
import { utf8 } from '../../src/ps1/bytes.ts'
import { pad } from '../../src/ps1/opening/plaintext.ts'
import { good, present } from './ps1-people.ts'

/** What a hostile member or server would make: the true thing with something changed, signed by whatever key is at hand. */
export function forgeRecord(wire: Bytes, changes: Partial<RecordFields>, seed: Bytes): Bytes {
  const bytes = encodeRecord({ ...good(parseRecord(wire)), ...changes })
  return join(bytes, sign(seed, bytes))
}

export function forgeEntry(
  wire: Bytes,
  changes: Partial<EntryBody> & { readonly prev?: Bytes; readonly signerEntry?: Bytes },
  seeds: { readonly person?: Bytes; readonly coordinator: Bytes },
): Bytes {
  const entry = { ...good(parseEntry(wire)), ...changes }
  const body = encodeEntryBody(entry)
  const signed = join(body, entry.prev, entry.signerEntry)
  const personSignature = seeds.person === undefined ? new Uint8Array(64) : sign(seeds.person, body)
  return join(signed, personSignature, sign(seeds.coordinator, signed))
}

/** An envelope by somebody who holds the epoch's key and keeps no rule. `plain` is padded to `bucket` unless `padded` is given. */
export function forgeEnvelope(forged: {
  readonly header: Header
  readonly K: Bytes
  readonly plain?: unknown
  readonly padded?: Bytes
  readonly bucket?: number
}): Bytes {
  const aad = encodeHeader(forged.header)
  const bytes = utf8(JSON.stringify(forged.plain))
  const padded =
    forged.padded ?? present(forged.bucket === undefined ? pad(bytes) : pad(bytes, forged.bucket as 256))
  return join(aad, seal(HK(forged.K, 'dir/', 32, u8(forged.header.from)), padded, aad))
}
