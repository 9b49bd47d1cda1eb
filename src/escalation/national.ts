import { join } from 'node:path'
import { readReference } from '../platform/reference.ts'
import { root } from '../platform/root.ts'
import { matterOf, matterRow, type PassingOn } from './passing-on.ts'

/** The national text, as version 0: what a force adopts as its first version. */
export const nationalPassingOn: PassingOn = {
  version: 0,
  matters: (await readReference('passing_on.csv', matterRow, join(root, 'reference')))
    .map(matterOf)
    .toSorted((a, b) => a.position - b.position),
}
