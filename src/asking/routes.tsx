import { doors } from '../platform/http/door.ts'
import { page, redirect } from '../platform/http/reply.ts'
import type { Lang } from '../platform/text.ts'
import { leaveNow } from './leave.ts'
import { Home } from './pages/Home.tsx'
import { Leaving } from './pages/Leaving.tsx'
import { prefersWelsh } from './prefers-welsh.ts'
import { text } from './text.ts'
import { openWays } from './ways.ts'

export const askingDoors = doors({
  'GET /': {
    may: 'anyone',
    sameForEverybody: (lang, headers) => !isForWelsh(lang, headers),
    handle: ({ lang, request }) => {
      if (isForWelsh(lang, request.headers)) return toWelsh()
      return page(text(lang).home.tab, <Home lang={lang} ways={openWays} />)
    },
  },
  'GET /leaving': {
    may: 'anyone',
    sameForEverybody: true,
    handle: ({ lang }) => page(text(lang).leaving.title, <Leaving lang={lang} />, { sensitive: true }),
  },
  'POST /leave': { may: 'anyone', handle: ({ lang }) => leaveNow(lang) },
  // Somebody comes back to the address of the way out.
  'GET /leave': { may: 'anyone', handle: () => redirect('/leaving') },
})

const isForWelsh = (lang: Lang, headers: Headers): boolean => lang === 'en' && prefersWelsh(headers)

/** The answer depends on two headers, and says so to whatever keeps it. */
const toWelsh = (): Response =>
  new Response(null, {
    status: 303,
    headers: { Location: '/cy/', Vary: 'Accept-Language, Sec-Fetch-Site', 'Cache-Control': 'no-store' },
  })
