import { inTransaction } from '../src/platform/db/index.ts'
import { checkWestvale, rules } from './check.ts'
import { onGov } from './gov.ts'
import { idOf } from './westvale.ts'

/** `./alongside check-demo`: says of each rule whether the demonstration keeps it; 1 when one is broken. */
export async function run(): Promise<number> {
  const broken = await onGov(gov => inTransaction(gov, idOf('force'), checkWestvale))
  for (const { name, says } of rules) {
    const found = broken.find(one => one.rule === name)
    console.log(found ? `BROKEN  ${name}: ${says} (${found.who.join(', ')})` : `kept    ${name}: ${says}`)
  }
  return broken.length === 0 ? 0 : 1
}
