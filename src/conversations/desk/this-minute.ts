import { passingOnCard } from '../../escalation/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { Force } from '../../platform/http/door.ts'
import type { Lang } from '../../platform/text.ts'
import { crisisPanel, forceNumbers } from '../../support-routes/index.ts'
import type { ThisMinute } from './today.ts'

/** What a supporter has beside a conversation, from the same tables as the pages that everybody reads. */
export const thisMinute = async (
  tx: Tx,
  now: Date,
  force: Pick<Force, 'nation' | 'stage'>,
  lang: Lang,
): Promise<ThisMinute> => ({
  crisis: await crisisPanel(tx, now, force, lang),
  force: await forceNumbers(tx, now, force, lang),
  passing: (await passingOnCard(tx, force, lang)).matters.map(
    ({ code, what, stays, mayPass, goesTo, consent }) => ({
      code,
      what,
      stays,
      mayPass,
      goesTo,
      consent,
    }),
  ),
})
