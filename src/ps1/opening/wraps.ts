import { Decrypter, Encrypter } from 'age-encryption'
import { join, same, u16, type Bytes } from '../bytes.ts'
import { H, commitTo, label, looksLikeRecipient } from '../hash.ts'
import { memberAt } from '../record-chain.ts'
import type { EpochRecord } from '../record.ts'
import { refuse, type Refused } from '../refusal.ts'
import { looksLikeEpochWrap } from '../vault-form.ts'

const inside = (conversation: Bytes, e: number, K: Bytes): Bytes =>
  join(label('epoch'), conversation, u16(e), K)

/**
 * One age file that hands an epoch's key to one recipient (7.1). The context is inside the seal: a wrap of another conversation
 * or epoch, put in this one's place, opens and is refused.
 */
export async function wrapEpochKey(
  recipient: string,
  conversation: Bytes,
  e: number,
  K: Bytes,
): Promise<Bytes | Refused> {
  if (!looksLikeRecipient(recipient)) return refuse('1.4', 'not a hybrid recipient')
  try {
    const encrypter = new Encrypter()
    encrypter.addRecipient(recipient)
    return await encrypter.encrypt(inside(conversation, e, K))
  } catch {
    return refuse('1.4', 'the recipient cannot be sealed to')
  }
}

/**
 * The epoch's key out of this member's wrap (7.8): H(wrap) is the record's, the context is this epoch's, the commit fits. A
 * refusal here leaves the record in its chain; its envelopes show as unreadable.
 */
export async function openWrap(
  identity: string,
  record: EpochRecord,
  index: number,
  wrap: Bytes,
): Promise<{ readonly K: Bytes } | Refused> {
  const member = memberAt(record, index)
  if (member === undefined) return refuse('7.8', 'the record has no such member')
  if (!looksLikeEpochWrap(wrap) || !same(H(wrap), member.wrapHash)) {
    return refuse('7.8', 'the wrap is not the one the record names')
  }
  const plain = await decrypt(identity, wrap)
  if (plain === undefined) return refuse('7.8', 'the wrap does not open')
  const K = plain.slice(-32)
  if (!same(plain, inside(record.conversation, record.e, K))) {
    return refuse('7.8', 'the wrap is of another conversation or epoch')
  }
  // Two members handed two keys would read two conversations under one record.
  return same(commitTo(K), record.commit) ? { K } : refuse('7.8', "the key is not the record's")
}

async function decrypt(identity: string, wrap: Bytes): Promise<Bytes | undefined> {
  try {
    const decrypter = new Decrypter()
    decrypter.addIdentity(identity)
    return await decrypter.decrypt(wrap)
  } catch {
    return undefined
  }
}
