import type { Block, Words } from './words.ts'

/** A paragraph, a point of a list, a heading or the title: what a change is told by. */
export type Unit = { readonly kind: 'title' | 'heading' | 'paragraph' | 'point'; readonly text: string }
export type Change = { readonly kind: 'gone' | 'new'; readonly unit: Unit }

/** The changes under one heading (of the new words, or of the old where the section is gone), in order. */
export type ChangedSection = {
  /** Empty: before the first heading. */
  readonly heading: string
  readonly changes: readonly Change[]
}

const unitsOf = ({ title, lead, sections }: Words): Unit[] => [
  { kind: 'title', text: title },
  ...lead.flatMap(inBlock),
  ...sections.flatMap(({ heading, blocks }) => [
    { kind: 'heading' as const, text: heading },
    ...blocks.flatMap(inBlock),
  ]),
]
const inBlock = (block: Block): Unit[] =>
  block.kind === 'list'
    ? block.points.map(text => ({ kind: 'point', text }))
    : [{ kind: 'paragraph', text: block.text }]

const same = (a: Unit | undefined, b: Unit | undefined) => a?.kind === b?.kind && a?.text === b?.text

/** How many units the rest of both have in common, from every place on: the longest common subsequence. */
const commonFrom = (before: readonly Unit[], after: readonly Unit[]): number[][] => {
  const common = Array.from({ length: before.length + 1 }, () =>
    Array.from({ length: after.length + 1 }, () => 0),
  )
  for (let b = before.length - 1; b >= 0; b--) {
    for (let a = after.length - 1; a >= 0; a--) {
      const row = common[b]
      if (!row) continue
      row[a] = same(before[b], after[a])
        ? (common[b + 1]?.[a + 1] ?? 0) + 1
        : Math.max(common[b + 1]?.[a] ?? 0, row[a + 1] ?? 0)
    }
  }
  return common
}

/** What changed from the words somebody signed to the words of now, paragraph by paragraph; empty when nothing did. */
export const changesBetween = (old: Words, now: Words): ChangedSection[] => {
  const [before, after] = [unitsOf(old), unitsOf(now)]
  const common = commonFrom(before, after)
  const found: { heading: string; changes: Change[] }[] = []
  let heading = ''
  const tell = (change: Change) => {
    const last = found.at(-1)
    if (last && last.heading === heading) last.changes.push(change)
    else found.push({ heading, changes: [change] })
  }
  let [b, a] = [0, 0]
  while (b < before.length || a < after.length) {
    const [gone, come] = [before[b], after[a]]
    if (gone && come && same(gone, come)) {
      if (come.kind === 'heading') heading = come.text
      ;[b, a] = [b + 1, a + 1]
    } else if (gone && (!come || (common[b + 1]?.[a] ?? 0) >= (common[b]?.[a + 1] ?? 0))) {
      if (gone.kind === 'heading') heading = (replacing(before, after, b, a) ?? gone).text
      tell({ kind: 'gone', unit: gone })
      b += 1
    } else if (come) {
      if (come.kind === 'heading') heading = come.text
      tell({ kind: 'new', unit: come })
      a += 1
    }
  }
  return found
}

// A heading that only got other words stays one section: what went is told under what came.
const replacing = (before: readonly Unit[], after: readonly Unit[], b: number, a: number): Unit | undefined =>
  after[a]?.kind === 'heading' && same(before[b + 1], after[a + 1]) ? after[a] : undefined
