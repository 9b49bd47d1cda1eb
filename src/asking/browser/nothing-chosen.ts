import { nobodyKeptAway, noWishes } from '../no-wishes.ts'
import type { Choosing } from './choosing.ts'

export const nothingChosen: Choosing = { wishes: noWishes, keep: nobodyKeptAway }
