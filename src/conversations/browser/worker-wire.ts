import { isBuiltScript } from './part.ts'

/**
 * A page and its worker talk in questions and answers. The worker holds keys; what it is asked for is a short list of named works,
 * and nothing else can be had from it. Both sides share the type of that list, so a misspelt question does not compile.
 */
export type Works = Readonly<Record<string, (input: never) => unknown>>

/** What a work is given and what comes back, seen from the page. */
export type Asker<W extends Works> = <Name extends keyof W & string>(
  name: Name,
  input: Parameters<W[Name]>[0],
) => Promise<Awaited<ReturnType<W[Name]>>>

type Question = { readonly id: number; readonly name: string; readonly input: never }
type Answer = { readonly id: number; readonly result?: unknown; readonly failed?: string }

/** In the worker: answers questions, one after the other is not promised. What throws becomes a failed answer, once. */
export const serve = (works: Works): void => {
  addEventListener('message', ({ data }: MessageEvent<Question>) => {
    const work = works[data.name]
    void Promise.resolve()
      .then(() => {
        if (work === undefined) throw new Error(`the worker knows no ${data.name}`)
        return work(data.input)
      })
      .then(
        result => postMessage({ id: data.id, result } satisfies Answer),
        (error: unknown) => postMessage({ id: data.id, failed: String(error) } satisfies Answer),
      )
  })
}

/** In the page: starts the worker at this address, which must be one of our own built files, and asks it. */
export const startWorker = <W extends Works>(address: string): { ask: Asker<W>; stop(): void } => {
  const worker = new Worker(trusted(address), { type: 'module' })
  const open = new Map<number, { resolve(value: never): void; reject(error: Error): void }>()
  let last = 0
  const settle = ({ id, result, failed }: Answer) => {
    const waiting = open.get(id)
    open.delete(id)
    if (failed === undefined) waiting?.resolve(result as never)
    else waiting?.reject(new Error(failed))
  }
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => settle(data))
  // A worker that does not load would leave every question open for ever.
  worker.addEventListener('error', () => {
    for (const id of open.keys()) settle({ id, failed: 'the worker stopped' })
  })
  return {
    ask: (name, input) =>
      new Promise((resolve, reject) => {
        open.set(++last, { resolve, reject })
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker of ours, not a window
        worker.postMessage({ id: last, name, input })
      }),
    stop: () => worker.terminate(),
  }
}

type Policy = { createScriptURL(address: string): string }
type Factory = { createPolicy(name: string, rules: { createScriptURL(address: string): string }): Policy }

/**
 * The one Trusted Types policy of a sealed document: it takes the address of our worker and nothing else. Threat: text that found
 * its way into the page names a script of its own.
 */
const trusted = (address: string): string => {
  const check = (asked: string): string => {
    if (asked !== address || !isBuiltScript(address)) throw new TypeError('not the worker of this document')
    return asked
  }
  const factory = (globalThis as { trustedTypes?: Factory }).trustedTypes
  return factory
    ? factory.createPolicy('alongside', { createScriptURL: check }).createScriptURL(address)
    : check(address)
}
