/** Stands in for `@noble/hashes/scrypt.js` in what browsers are sent: `age-encryption` has it for passphrases, which we never use. */
export const scrypt = (): never => {
  throw new Error('scrypt is not part of Alongside')
}
