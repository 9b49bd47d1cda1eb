/** Words to root, in a worker; both sealed documents use it. */
import type { Bytes } from '../../ps1/bytes.ts'
import { rootOf } from '../../ps1/opening/root.ts'
import type { RootQuestion } from './words-worker.ts'

type Policy = { createScriptURL(address: string): string }
type Factory = {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): Policy
}

let policy: Policy | undefined

/** The one Trusted Types policy of a sealed document: it accepts the address of our worker and nothing else. */
const trusted = (worker: string): string => {
  const factory = (globalThis as { trustedTypes?: Factory }).trustedTypes
  policy ??= factory?.createPolicy('alongside', {
    createScriptURL: address => {
      if (address !== worker) throw new TypeError('not our worker')
      return address
    },
  })
  return policy?.createScriptURL(worker) ?? worker
}

/**
 * The root of normalised, checked words. Takes 0.2 to 1.1 s in a worker of its own, which ends afterwards and takes the words with
 * it. Where a browser starts no worker, the page does it itself.
 */
export const rootInWorker = async (worker: string, question: RootQuestion): Promise<Bytes> => {
  try {
    return await ask(new Worker(trusted(worker), { type: 'module' }), question)
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
