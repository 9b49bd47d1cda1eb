import type { Lang } from '../text.ts'

const desk = '/desk'

/**
 * The same place in a language: `/films` → `/cy/films`, `/desk/load` → `/desk/cy/load`.
 * The desk keeps its prefix first because the staff cookie is bound to `Path=/desk`.
 */
export const localPath = (lang: Lang, path: `/${string}`): `/${string}` => {
  if (lang === 'en') return path
  if (path === desk || path.startsWith(`${desk}/`) || path.startsWith(`${desk}?`)) {
    return `${desk}/cy${path.slice(desk.length)}`
  }
  return path === '/' ? '/cy/' : `/cy${path}`
}

/** Takes the language out of an address: `/cy/films` → `['cy', '/films']`. */
export const splitLang = (pathname: string): [Lang, `/${string}`] => {
  const inDesk = /^\/desk\/cy(?=\/|$)(.*)$/.exec(pathname)
  if (inDesk) return ['cy', `${desk}${inDesk[1] ?? ''}`]
  const outside = /^\/cy(?=\/|$)(.*)$/.exec(pathname)
  if (outside) return ['cy', outside[1] ? (outside[1] as `/${string}`) : '/']
  return ['en', pathname as `/${string}`]
}
