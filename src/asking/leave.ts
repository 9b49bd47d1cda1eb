import type { Lang } from '../platform/text.ts'
import { text } from './text.ts'

/** Where "Leave this page" goes: somewhere anybody might be reading, outside the force and outside us. */
export const neutralSite = 'https://www.bbc.co.uk/weather'

/**
 * The answer to Exit. 200 with `Refresh`, because `form-action 'self'` stops a 303 to another site. It clears the cache, so that Back
 * finds nothing kept; not "cookies", which would sign a supporter out in the same browser, and not "storage", which would take
 * a remembered way back. The page itself holds one neutral word for the instant it is seen.
 */
export const leaveNow = (lang: Lang): Response => {
  const word = text(lang).left
  const html = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${word}</title></head><body><p><a href="${neutralSite}" rel="noreferrer">${word}</a></p></body></html>`
  return new Response(html, {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      Refresh: `0; url=${neutralSite}`,
      'Clear-Site-Data': '"cache"',
      'Cache-Control': 'no-store',
      'X-Robots-Tag': 'noindex',
    },
  })
}
