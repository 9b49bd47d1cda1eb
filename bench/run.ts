import { OperatorError } from '../src/platform/process/operator-error.ts'
import type { Line } from './line.ts'
import { say } from './place.ts'
import { fullSizes, smallSizes, type Sizes } from './sizes.ts'

type Bench = { readonly name: string; readonly load: () => Promise<(sizes: Sizes) => Promise<Line[]>> }

/** Every bench there is; what each measures and against what: bench/README.md. */
const benches: readonly Bench[] = [
  { name: 'page', load: async () => (await import('./page.ts')).page },
  { name: 'open', load: async () => (await import('./open.ts')).open },
  { name: 'post', load: async () => (await import('./post.ts')).post },
  { name: 'weight', load: async () => (await import('./weight.ts')).weight },
  { name: 'start', load: async () => (await import('./start.ts')).starting },
  { name: 'unlock', load: async () => (await import('./unlock.ts')).unlock },
]

/**
 * `npm run bench [name …] [-- --small]`: one line of JSON a figure on standard output. A missed target is printed and is no
 * error: a machine is as fast as it is.
 */
export async function run(args: readonly string[]): Promise<number> {
  const sizes = args.includes('--small') ? smallSizes : fullSizes
  const names = args.filter(arg => arg !== '--small')
  const unknown = names.find(name => !benches.some(bench => bench.name === name))
  if (unknown !== undefined) {
    const known = benches.map(({ name }) => name).join(', ')
    throw new OperatorError(`There is no bench "${unknown}": say ${known}, or nothing for all of them.`)
  }
  const missed: string[] = []
  for (const { name, load } of benches.filter(bench => names.length === 0 || names.includes(bench.name))) {
    say(`Bench ${name}`)
    const bench = await load()
    for (const line of await bench(sizes)) {
      console.log(JSON.stringify(line))
      if (line.met === false) missed.push(line.name)
    }
  }
  say(missed.length === 0 ? 'Every target is met.' : `Missed: ${missed.join(', ')}. Why: bench/README.md.`)
  return 0
}
