import { wallClock } from '../platform/clock.ts'
import { doors, type Ask, type Nation } from '../platform/http/door.ts'
import { page } from '../platform/http/reply.ts'
import { nationalRoutes } from './national.ts'
import { HelpNow } from './pages/HelpNow.tsx'
import { decisionsOf } from './queries.ts'
import { nations } from './route.ts'
import { helpNowOf, shownRoutes, type ForceCheck } from './shown.ts'
import { text } from './text.ts'

/** Nobody's visit is recorded here, and the page is the same for everybody of a force. */
export const supportRouteDoors = doors({
  'GET /help-now': {
    may: 'anyone',
    sameForEverybody: true,
    handle: async ask => {
      const nation = nationAsked(ask)
      const decisions = await decisionsOrNone(ask)
      const given = { nation, stage: ask.force.stage, ...decisions }
      const groups = helpNowOf(shownRoutes(nationalRoutes, given))
      const body = <HelpNow lang={ask.lang} nation={nation} groups={groups} isWhole={decisions.isWhole} />
      return page(text(ask.lang).tabTitle, body, { sensitive: true, isCrisisPage: true })
    },
  },
})

/** `?nation=wales` shows another nation's routes; anything else shows those of the force. */
const nationAsked = ({ url, force }: Ask): Nation => {
  const asked = url.searchParams.get('nation')
  return nations.find(nation => nation === asked) ?? force.nation
}

/**
 * What the force decided, or nothing where the database does not answer: who can help now is in memory, and this of all pages
 * must open. Without a force's checks a live force shows fewer numbers, never more.
 */
const decisionsOrNone = async (ask: Ask) => {
  try {
    return await ask.read('gov', async (tx, now) => ({ ...(await decisionsOf(tx)), now, isWhole: true }))
  } catch {
    return { checks: new Map<string, ForceCheck>(), now: wallClock(), isWhole: false }
  }
}
