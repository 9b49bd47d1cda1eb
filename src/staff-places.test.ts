import assert from 'node:assert/strict'
import { test } from 'node:test'
import { menuOf, staffPlaces } from './staff-places.ts'

const names = (items: readonly { key: string; current: boolean }[]) =>
  items.map(({ key, current }) => (current ? `[${key}]` : key)).join(' ')

test('everybody sees the parts they may open, and which one they are in', () => {
  const cases = [
    [['supporter'], '/desk/records/new', 'desk [records] mine'],
    [['supporter'], '/desk/me', 'desk records [mine]'],
    [['coordinator'], '/desk/people?state=idle', 'desk mine network [people]'],
    [['supporter', 'coordinator'], '/desk/network/mail', 'desk records mine [network] people'],
    [['auditor'], '/desk/sessions', 'desk'],
  ] as const
  for (const [roles, here, menu] of cases) assert.equal(names(menuOf(roles, here).groups), menu, here)
})

test('no place stands in the menu twice', () => {
  const paths = staffPlaces.flatMap(([, places]) => places.map(place => place.path))
  assert.equal(new Set(paths).size, paths.length)
})
