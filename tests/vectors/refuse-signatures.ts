import { ed25519 } from '@noble/curves/ed25519.js'
import { join, utf8, zeros, type Bytes } from '../../src/ps1/checking.ts'
import { publicOf, sign } from '../../src/ps1/opening.ts'
import { flip } from '../make/ps1-people.ts'
import { mixedOrderSignature, signatureWithR } from '../make/ps1-signatures.ts'
import { linesOf, type Refusal } from './refusal.ts'

const line = linesOf('ed25519')

/** The neutral point (0, 1), and the same written with y = p + 1, which is not canonical. */
const neutral = Uint8Array.from([1, ...zeros(31)])
const neutralLoose = Uint8Array.from([0xee, ...new Uint8Array(30).fill(0xff), 0x7f])

/** S + L for S: the equation still holds. */
function beyondOrder(signature: Bytes): Bytes {
  const loose = signature.slice()
  let carry = ed25519.Point.Fn.ORDER
  for (let at = 32; at < 64; at += 1) {
    const sum = BigInt(loose[at] ?? 0) + (carry & 255n)
    loose[at] = Number(sum & 255n)
    carry = (carry >> 8n) + (sum >> 8n)
  }
  return loose
}

/** 1.3, key ‖ message ‖ signature. */
export function refuseSignatures(seed: Bytes): readonly Refusal[] {
  const key = publicOf(seed)
  const message = utf8('PS1 takes this, or does not')
  const signature = sign(seed, message)
  const fitsAll = join(neutral, zeros(32))
  const of = (publicKey: Bytes, signed: Bytes): Bytes => join(publicKey, message, signed)
  return [
    line('1.3', 0, 'a signature', of(key, signature), 'taken'),
    line('1.3', 0, 'R with a part of small order', of(key, mixedOrderSignature(seed, message)), 'taken'),
    line('1.3', 0, 'the zero key', of(zeros(32), fitsAll)),
    line('1.3', 0, 'the neutral point as key', of(neutral, fitsAll)),
    line('1.3', 0, 'a key that is not canonical', of(neutralLoose, fitsAll)),
    line('1.3', 0, 'R that is not canonical', of(key, signatureWithR(seed, message, neutralLoose))),
    line('1.3', 0, 'S beyond the order', of(key, beyondOrder(signature))),
    line('1.3', 0, 'a bit of R changed', of(key, flip(signature, 77))),
    line('1.3', 0, 'a bit of S changed', of(key, flip(signature, 300))),
    line('1.3', 0, "another's key", of(publicOf(new Uint8Array(32).fill(7)), signature)),
  ]
}
