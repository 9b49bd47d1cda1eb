import { acceptWelsh, staleWelsh } from '../../src/platform/text-freshness.ts'
import { root } from '../../src/platform/root.ts'

/** `./alongside text`: which Welsh is stale; `./alongside text accept`: it was read again and fits the English of now. */
export async function run([what]: readonly string[]): Promise<number> {
  if (what === 'accept') {
    await acceptWelsh(root)
    return 0
  }
  const stale = await staleWelsh(root)
  for (const key of stale) console.log(key)
  return stale.length === 0 ? 0 : 1
}
