/**
 * The ways in that exist today, in the order in which the home page offers them. A way that is not finished is not here, and then
 * the home page does not say a word about it: adding one line opens its door, its steps and its cards.
 */
export type Way = 'talk' | 'ring' | 'resources'

export const openWays: readonly Way[] = ['resources']
