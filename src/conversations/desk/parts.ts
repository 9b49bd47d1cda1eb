/**
 * Parts of the desk that are loaded when somebody first does what they are for: where they lie. Isomorphic; written into the page as one
 * attribute.
 */
export type Parts = {
  /** WebAuthn, for whoever taps for it. */
  readonly passkey: string
  /** Making a new passkey. */
  readonly newPasskey: string
  /** How somebody signs in, opened. */
  readonly ways: string
  /** Pages about oneself inside the desk: records, dates. */
  readonly inPlace: string
  /** Inviting and approving: a coordinator's. */
  readonly people: string
  /** In the worker: inviting and approving. */
  readonly keysPeople: string
}
