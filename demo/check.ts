import type { Tx } from '../src/platform/db/index.ts'
import type { Rule } from './rule.ts'
import { agreementRules } from './rules-agreements.ts'
import { programmeRules } from './rules-programme.ts'
import { promises } from './rules-promises.ts'
import { recordRules } from './rules-records.ts'

/** Everything that is checked, by name. */
export const rules: readonly Rule[] = [...programmeRules, ...agreementRules, ...recordRules, ...promises]

export type Broken = { readonly rule: string; readonly says: string; readonly who: readonly string[] }

/** Goes through every rule for the force of the transaction; what it gives back is broken. */
export const checkWestvale = async (tx: Tx, now: Date): Promise<Broken[]> => {
  const found: Broken[] = []
  for (const { name, says, broken } of rules) {
    const who = await broken(tx, now)
    if (who.length > 0) found.push({ rule: name, says, who })
  }
  return found
}
