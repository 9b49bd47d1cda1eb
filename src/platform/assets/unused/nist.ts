/**
 * Stands in for `@noble/curves/nist.js` in what browsers are sent. `age-encryption` and `@noble/post-quantum` mention the NIST curves
 * for kinds of recipients we never make nor take (`looksLikeRecipient` lets only hybrid X25519 + ML-KEM-768 pass), so 8 kB of a script
 * that a person should be able to read whole would never run. Using one throws.
 */
const never = (): never => {
  throw new Error('the NIST curves are not part of Alongside')
}

const curve = (secretKey: number, seed: number) => ({
  lengths: {
    secretKey,
    publicKey: secretKey + 1,
    publicKeyUncompressed: 2 * secretKey + 1,
    publicKeyHasPrefix: true,
    seed,
  },
  // Looked at when the libraries load, before anything is asked of them.
  Point: { Fn: { isLE: false, toBytes: never, fromBytes: never, create: never }, fromBytes: never },
  utils: { randomSecretKey: never },
  keygen: never,
  getPublicKey: never,
  getSharedSecret: never,
})

export const p256 = /* @__PURE__ */ curve(32, 48)
export const p384 = /* @__PURE__ */ curve(48, 72)
export const p521 = /* @__PURE__ */ curve(66, 99)
