/**
 * Words to root, away from the page, so that a phone stays awake to the touch while it works. The worker runs the very script of the
 * document: one file to read, and nothing more to fetch.
 */
import type { Bytes } from '../../ps1/bytes.ts'
import { rootOf } from '../../ps1/opening/root.ts'

type RootQuestion = { readonly normalised: string; readonly installation: Uint8Array }

type Policy = { createScriptURL(address: string): string }
type Factory = {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): Policy
}

/** This script's own address, without what follows `#`. */
const own = (): string => new URL(import.meta.url).pathname

let policy: Policy | undefined

/** The one Trusted Types policy of a sealed document: it accepts the document's own script and nothing else. */
const trusted = (): string => {
  const factory = (globalThis as { trustedTypes?: Factory }).trustedTypes
  policy ??= factory?.createPolicy('alongside', {
    createScriptURL: address => {
      if (address !== own()) throw new TypeError('not the script of this document')
      return address
    },
  })
  return policy?.createScriptURL(own()) ?? own()
}

/** Whether this script runs as the worker, and not in the page. */
export const isWorker = (): boolean => typeof document === 'undefined'

/** The worker's whole work. It holds nothing and sends nothing. */
export const answerRoots = (): void =>
  addEventListener('message', ({ data }: MessageEvent<RootQuestion>) => {
    void rootOf(data.normalised, data.installation).then(root => postMessage(root))
  })

/**
 * The root of normalised, checked words. Takes 0.2 to 1.1 s in a worker of its own, which ends afterwards and takes the words with
 * it. Where a browser starts no worker, the page does it itself.
 */
export const rootInWorker = async (question: RootQuestion): Promise<Bytes> => {
  try {
    return await ask(new Worker(trusted(), { type: 'module' }), question)
  } catch {
    return rootOf(question.normalised, question.installation)
  }
}

const ask = (worker: Worker, question: RootQuestion): Promise<Bytes> =>
  new Promise<Bytes>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Bytes>) => resolve(data))
    worker.addEventListener('error', () => reject(new Error('the worker did not start')))
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker of ours, not a window
    worker.postMessage(question)
  }).finally(() => worker.terminate())
