import type { KeepAway, Wishes } from './wishes.ts'

/** Nothing chosen yet. */
export const noWishes: Wishes = { way: '', language: '', workforce: '', theme: '' }
export const nobodyKeptAway: KeepAway = {
  station: '',
  leaveOutMyStation: true,
  districts: [],
  bandAndAbove: '',
  people: [],
}
