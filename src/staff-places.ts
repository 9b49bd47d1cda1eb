import type { Role } from './platform/http/door.ts'

/** One place of a signed-in person's menu. `key` is its name in `text.*.ts`. */
export type StaffPlace<Key extends string> = {
  readonly path: `/desk${string}`
  readonly key: Key
  readonly may: 'staff' | readonly Role[]
}

/** Places that belong together: the menu shows the first one a person may open, and below it, on any of them, all of these. */
type Group<Key extends string> = readonly [name: Key, places: readonly StaffPlace<Key>[]]

const supporter = ['supporter'] as const
const coordinator = ['coordinator'] as const
/** Everybody who is asked to sign something, and may learn. */
const inTheNetwork = ['supporter', 'champion', 'supervisor', 'coordinator'] as const

/** The whole menu of the staff pages. A slice that builds a page for staff adds its place here, next to what it belongs to. */
export const staffPlaces = [
  ['desk', [{ path: '/desk', key: 'desk', may: 'staff' }]],
  ['records', [{ path: '/desk/records', key: 'records', may: supporter }]],
  [
    'mine',
    [
      { path: '/desk/me', key: 'standing', may: supporter },
      { path: '/desk/me/availability', key: 'availability', may: supporter },
      { path: '/desk/me/load', key: 'load', may: supporter },
      { path: '/desk/agreements', key: 'agreements', may: inTheNetwork },
      { path: '/desk/learning', key: 'learning', may: inTheNetwork },
      { path: '/desk/panels', key: 'panels', may: ['champion', 'supervisor', 'coordinator', 'lead'] },
    ],
  ],
  ['network', [{ path: '/desk/network', key: 'today', may: coordinator }]],
  [
    'people',
    [
      { path: '/desk/people', key: 'everyone', may: coordinator },
      { path: '/desk/people/agreements', key: 'signers', may: coordinator },
      { path: '/desk/people/joining', key: 'joining', may: coordinator },
      { path: '/desk/people/import', key: 'moveIn', may: coordinator },
    ],
  ],
] as const satisfies readonly Group<string>[]

export type PlaceKey = (typeof staffPlaces)[number][0 | 1] extends infer Part
  ? Part extends string
    ? Part
    : Part extends readonly { readonly key: infer Key }[]
      ? Key
      : never
  : never

const opens = ({ may }: StaffPlace<string>, roles: readonly Role[]) =>
  may === 'staff' || may.some(role => roles.includes(role))

// The desk is where all of them begin; it is current only itself.
const isHere = (path: string, here: string) =>
  here === path || here.startsWith(`${path}?`) || (path !== '/desk' && here.startsWith(`${path}/`))

export type MenuItem = { readonly path: `/${string}`; readonly key: PlaceKey; readonly current: boolean }

/**
 * The two rows of the menu for somebody with these roles who is at `here` (without the language): the groups they may open, and
 * the places of the group they are in when it has more than one. A longer path that fits wins: `/desk/people/import` is not
 * `/desk/people`.
 */
export const menuOf = (roles: readonly Role[], here: string): { groups: MenuItem[]; places: MenuItem[] } => {
  const groups = staffPlaces
    .map(([key, places]) => ({
      key,
      places: (places as readonly StaffPlace<PlaceKey>[]).filter(p => opens(p, roles)),
    }))
    .filter(group => group.places.length > 0)
  const fitting = groups.flatMap(group => group.places).filter(place => isHere(place.path, here))
  const at = fitting.toSorted((a, b) => b.path.length - a.path.length)[0]
  const current = groups.find(group => group.places.some(place => place === at))
  return {
    groups: groups.flatMap(group =>
      group.places.slice(0, 1).map(({ path }) => ({ path, key: group.key, current: group === current })),
    ),
    places: (current && current.places.length > 1 ? current.places : []).map(({ path, key }) => ({
      path,
      key,
      current: path === at?.path,
    })),
  }
}
