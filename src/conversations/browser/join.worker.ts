import { newcomerWorks } from './keys/newcomer-works.ts'
import { serve } from './worker-wire.ts'

/** Everything the newcomer's page can ask: the whole list. */
export type JoinWorks = typeof newcomerWorks

serve(newcomerWorks)
