import { doorWorks } from './keys/door-works.ts'
import { peopleWorks } from './keys/people-works.ts'
import { talkWorks } from './keys/talk-works.ts'
import { vaultWorks } from './keys/vault-works.ts'
import { serve } from './worker-wire.ts'

/** Everything the desk can ask of its keys: the whole list. */
const works = { ...doorWorks, ...vaultWorks, ...peopleWorks, ...talkWorks }
export type KeyWorks = typeof works

serve(works)
