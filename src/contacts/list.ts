import { isCode } from './codes.ts'
import type { Wishes } from './queries.ts'

/** The list of one's own records as an address: `/desk/records?month=2026-11-01&page=2`. */

export type Wish = keyof Wishes
const all: readonly Wish[] = ['month', 'channel', 'theme', 'heavy']

/** Reads the wishes of an address; what is no wish is left out. */
export const wishesOf = (query: URLSearchParams): Wishes => {
  const [month = '', channel = '', theme = ''] = ['month', 'channel', 'theme'].map(
    name => query.get(name) ?? '',
  )
  return {
    ...(/^\d{4}-(0[1-9]|1[0-2])-01$/.test(month) ? { month } : {}),
    ...(isCode('channel', channel) ? { channel } : {}),
    ...(/^[a-z0-9]+(-[a-z0-9]+)*$/.test(theme) ? { theme } : {}),
    ...(query.get('heavy') === 'yes' ? { heavy: true } : {}),
  }
}

export const wishesIn = (wishes: Wishes): Wish[] => all.filter(wish => wishes[wish] !== undefined)

export const without = (wishes: Wishes, wish: Wish): Wishes => ({ ...wishes, [wish]: undefined })

export const listAddress = (wishes: Wishes, page = 1): `/${string}` => {
  const query = new URLSearchParams()
  for (const wish of wishesIn(wishes)) query.set(wish, wish === 'heavy' ? 'yes' : String(wishes[wish]))
  if (page > 1) query.set('page', String(page))
  return query.size > 0 ? `/desk/records?${query.toString()}` : '/desk/records'
}
