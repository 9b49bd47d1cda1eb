import { functionRules } from './function-rules.ts'
import { keyRules } from './key-rules.ts'
import { roleRules } from './role-rules.ts'
import type { Rule } from './rule.ts'
import { tableRules } from './table-rules.ts'

/** Every rule of the database's structure. */
export const rules: readonly Rule[] = [...tableRules, ...keyRules, ...functionRules, ...roleRules]
