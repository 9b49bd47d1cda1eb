import { fork } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../../src/platform/root.ts'

/** What a process of the bench answers: its result, or why there is none. */
type Told<Result> = { readonly result: Result } | { readonly trouble: string }

/** A process of its own that works when told to: load never shares a thread with what is measured. */
export type Helper<Order, Result> = {
  readonly ask: (order: Order) => Promise<Result>
  readonly stop: () => void
}

/** Starts `bench/load/<module>.ts`, which calls `answerOrders`. */
export const startHelper = <Order, Result>(module: string): Helper<Order, Result> => {
  const child = fork(join(root, 'bench', 'load', `${module}.ts`), [], {
    execArgv: ['--import', import.meta.resolve('tsx')],
    serialization: 'advanced',
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  return {
    ask: order =>
      new Promise((resolve, reject) => {
        const ended = () => reject(new Error(`the helper ${module} ended`))
        child.once('exit', ended)
        child.once('message', (told: Told<Result>) => {
          child.off('exit', ended)
          if ('trouble' in told) reject(new Error(told.trouble))
          else resolve(told.result)
        })
        child.send({ order })
      }),
    stop: () => void child.kill(),
  }
}

/** What such a process does with an order. */
export type Work<Order, Result> = (order: Order) => Promise<Result>

/** In the process itself: does each order in turn, and ends with whoever started it. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- names what the other end of the channel is given
export const answerOrders = <Order, Result>(work: Work<Order, Result>): void => {
  process.on('message', ({ order }: { order: Order }) => {
    void work(order).then(
      result => process.send?.({ result }),
      (error: unknown) =>
        process.send?.({ trouble: error instanceof Error ? (error.stack ?? '') : 'unknown' }),
    )
  })
  process.once('disconnect', () => process.exit())
}
