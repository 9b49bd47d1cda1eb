/** Stands in for age's `x25519.js` in what browsers are sent: it is for plain X25519 keys, and ours are hybrid. */
const never = (): never => {
  throw new Error('only hybrid keys are part of Alongside')
}

export { never as scalarMult, never as scalarMultBase }
