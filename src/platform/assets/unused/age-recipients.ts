/**
 * Stands between age and its kinds of recipients in what browsers are sent: the hybrid kind is the library's own, untouched; passphrases,
 * plain X25519 and tags, which we never make nor take (`looksLikeRecipient` lets only hybrid X25519 + ML-KEM-768 pass), are left out.
 */
export {
  generateHybridIdentity,
  HybridIdentity,
  HybridRecipient,
  identityToRecipient,
} from '../../../../node_modules/age-encryption/dist/recipients.js'

/** With `new` in front it throws too. */
function never(): never {
  throw new Error('only hybrid keys are part of Alongside')
}

export {
  never as generateIdentity,
  never as generateX25519Identity,
  never as HybridTagRecipient,
  never as ScryptIdentity,
  never as ScryptRecipient,
  never as TagRecipient,
  never as X25519Identity,
  never as X25519Recipient,
}
