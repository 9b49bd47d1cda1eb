import { tokenMinutes } from '../../conversations/index.ts'
import { settingOf } from '../../forces/index.ts'
import { wholeHours } from '../../identity/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { doors } from '../../platform/http/door.ts'
import { page } from '../../platform/http/reply.ts'
import { Accessibility } from './Accessibility.tsx'
import { Privacy, type KeptNow } from './Privacy.tsx'
import { retention, type Kept } from './retention.ts'
import { statementText } from './text.ts'

/** Of the slices that keep what lasts minutes. */
const minutesOf = { pass: tokenMinutes, session: wholeHours * 60 }

const numberOf = async (tx: Tx, { span }: Kept): Promise<number | undefined> => {
  if (typeof span === 'string') return undefined
  if ('minutesOf' in span) return minutesOf[span.minutesOf]
  return 'days' in span ? span.days : Number(await settingOf(tx, span.setting))
}

/** The table with the settings of this force, as they are now. */
const keptNow = async (tx: Tx): Promise<KeptNow[]> => {
  const rows: KeptNow[] = []
  for (const row of retention) rows.push({ ...row, number: await numberOf(tx, row) })
  return rows
}

/** What everybody may read about their data and about how the pages are made to be used by everybody. Without script. */
export const statementDoors = doors({
  'GET /privacy': {
    may: 'anyone',
    sameForEverybody: true,
    handle: ask =>
      ask.read('gov', async tx => {
        const lawfulBasis = await settingOf(tx, 'lawful-basis-contact')
        const body = <Privacy force={ask.force} kept={await keptNow(tx)} lawfulBasis={lawfulBasis} />
        return page(statementText(ask.lang).privacy.title, body)
      }),
  },
  'GET /accessibility': {
    may: 'anyone',
    sameForEverybody: true,
    handle: ask =>
      ask.read('gov', async tx => {
        const body = <Accessibility force={ask.force} standard={await settingOf(tx, 'a11y-standard')} />
        return page(statementText(ask.lang).accessibility.title, body)
      }),
  },
})
