import type { Nation } from '../platform/http/door.ts'
import { inLang, type Lang } from '../platform/text.ts'
import { nationalRoutes } from './national.ts'

/** Every route of a nation to choose from ("signposted where"), by name, in the order of the table. Codes are for keeping. */
export const routeNames = (nation: Nation, lang: Lang): { code: string; name: string; lang: Lang }[] =>
  nationalRoutes
    .filter(route => route.nations.includes(nation))
    .map(({ code, name }) => {
      const { text, lang: written } = inLang(name, lang)
      return { code, name: text, lang: written }
    })
