/** Facts: what counts for the figures. Disclosure control and charts come later; nothing is read here yet. */
export { changeFact, dropFact, writeFact, type Fact, type Helped } from './facts.ts'
export { freezeQuarter } from './jobs.ts'
