/**
 * The ways in that exist today, in the order in which the home page offers them. A way that is not finished is not here, and then
 * the home page does not say a word about it: adding one line opens its door, its steps and its cards.
 */
export type Way = 'talk' | 'ring' | 'resources'

export const openWays: readonly Way[] = ['talk', 'ring', 'resources']

/** Where somebody reaches a peer supporter today: writing before ringing; nothing while neither is open. */
export const wayToSupporter = (): '/talk' | '/supporters' | undefined => {
  if (openWays.includes('talk')) return '/talk'
  return openWays.includes('ring') ? '/supporters' : undefined
}
