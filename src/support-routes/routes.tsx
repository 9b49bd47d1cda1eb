import { doors, type Ask, type Nation } from '../platform/http/door.ts'
import { page } from '../platform/http/reply.ts'
import { nationalRoutes } from './national.ts'
import { HelpNow } from './pages/HelpNow.tsx'
import { checksOf } from './queries.ts'
import { nations } from './route.ts'
import { helpNowOf, shownRoutes } from './shown.ts'
import { text } from './text.ts'

/** Nobody's visit is recorded here, and the page is the same for everybody of a force. */
export const supportRouteDoors = doors({
  'GET /help-now': {
    may: 'anyone',
    sameForEverybody: true,
    handle: async ask => {
      const nation = nationAsked(ask)
      const shown = await ask.read('gov', async (tx, now) =>
        shownRoutes(nationalRoutes, { nation, stage: ask.force.stage, checks: await checksOf(tx), now }),
      )
      return page(
        text(ask.lang).tabTitle,
        <HelpNow lang={ask.lang} nation={nation} groups={helpNowOf(shown)} />,
        { sensitive: true, isCrisisPage: true },
      )
    },
  },
})

/** `?nation=wales` shows another nation's routes; anything else shows those of the force. */
const nationAsked = ({ url, force }: Ask): Nation => {
  const asked = url.searchParams.get('nation')
  return nations.find(nation => nation === asked) ?? force.nation
}
