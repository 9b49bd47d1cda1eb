import { doorWorks } from './keys/door-works.ts'
import { talkWorks } from './keys/talk-works.ts'
import { vaultWorks } from './keys/vault-works.ts'
import type * as part from './keys/people-works.ts'
import { loadPart } from './part.ts'
import { serve } from './worker-wire.ts'

type People = typeof part.peopleWorks

/** Where the works lie that not everybody needs: inviting. */
let peoplePart = ''

const people = async () => (await loadPart<typeof part>(peoplePart)).peopleWorks

/** Works of a part: the same names and answers; they fail when the part did not arrive, and can be asked for again. */
const later = {
  invite: async (given: Parameters<People['invite']>[0]) => (await people()).invite(given),
  approve: async (given: Parameters<People['approve']>[0]) => (await people()).approve(given),
  revoke: async (given: Parameters<People['revoke']>[0]) => (await people()).revoke(given),
}

/** Everything the desk can ask of its keys: the whole list. */
const works = {
  /** Said once, before anything else is asked. */
  parts: (given: { readonly people: string }): void => {
    peoplePart = given.people
  },
  ...doorWorks,
  ...vaultWorks,
  ...talkWorks,
  ...later,
}
export type KeyWorks = typeof works

serve(works)
