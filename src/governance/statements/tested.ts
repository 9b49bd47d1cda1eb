/** What the journeys open every public page with; `tests/journeys/looks.ts` takes these, so that the page cannot say more. */
export const testedWidths = { phone: 390, desktop: 1200 } as const
