/** One line of the report: what was measured, and against what. Each is printed as one line of JSON on standard output. */
export type Line = {
  readonly name: string
  /** The median of what was measured, in `unit`. */
  readonly value: number
  readonly unit: string
  /** The same measure of the least that could do the job, taken in the same run; null where there is none. */
  readonly limit: number | null
  /** How much of the limit is reached: the median over the pairs, 1 being all of it. */
  readonly ratio: number | null
  readonly target: string | null
  readonly met: boolean | null
  /** The lowest and the highest ratio of a pair (of the values, where there is no ratio). */
  readonly spread?: readonly [number, number]
  readonly pairs?: number
  readonly failed?: number
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const high = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? Number.NaN) + high) / 2
}

export const round = (value: number, digits = 3): number => Number(value.toPrecision(digits))

const spreadOf = (values: readonly number[]): readonly [number, number] => [
  round(Math.min(...values)),
  round(Math.max(...values)),
]

/** One measure of ours beside one of the limit's, taken one right after the other. */
export type Pair = { readonly ours: number; readonly limit: number }

/**
 * Takes pairs one after the other, ours first in every second one, so that a machine that grows slower or faster meanwhile
 * favours neither side.
 */
export const interleaved = async (
  pairs: number,
  ours: (pair: number) => Promise<number>,
  limit: (pair: number) => Promise<number>,
): Promise<Pair[]> => {
  const taken: Pair[] = []
  for (let pair = 0; pair < pairs; pair++) {
    if (pair % 2 === 0) {
      const first = await ours(pair)
      taken.push({ ours: first, limit: await limit(pair) })
    } else {
      const first = await limit(pair)
      taken.push({ ours: await ours(pair), limit: first })
    }
  }
  return taken
}

type Judged = { name: string; unit: string; pairs: readonly Pair[]; failed?: number }

/** Work a second against the limit's: the more the better; met when the median ratio is at least `least` and nothing failed. */
export const judgeRate = ({ name, unit, pairs, failed = 0, least }: Judged & { least: number }): Line => {
  const ratios = pairs.map(({ ours, limit }) => ours / limit)
  return {
    name,
    value: round(median(pairs.map(pair => pair.ours)), 4),
    unit,
    limit: round(median(pairs.map(pair => pair.limit)), 4),
    ratio: round(median(ratios)),
    target: `ratio ≥ ${least}, 0 failed`,
    met: median(ratios) >= least && failed === 0,
    spread: spreadOf(ratios),
    pairs: pairs.length,
    failed,
  }
}

/** Time or size against the limit's: the less the better; met when the median itself is within `most`. */
export const judgeCost = ({ name, unit, pairs, most }: Judged & { most: number }): Line => {
  const ratios = pairs.map(({ ours, limit }) => limit / ours)
  const value = median(pairs.map(pair => pair.ours))
  return {
    name,
    value: round(value, 4),
    unit,
    limit: round(median(pairs.map(pair => pair.limit)), 4),
    ratio: round(median(ratios)),
    target: `≤ ${most} ${unit}`,
    met: value <= most,
    spread: spreadOf(ratios),
    pairs: pairs.length,
  }
}

/** A figure that only helps to read the others. */
export const context = (name: string, unit: string, values: readonly number[]): Line => ({
  name,
  value: round(median(values), 4),
  unit,
  limit: null,
  ratio: null,
  target: null,
  met: null,
  spread: spreadOf(values),
})
