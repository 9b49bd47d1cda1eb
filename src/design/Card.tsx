import type { ComponentChildren } from 'preact'

export type CardProps = {
  title: ComponentChildren
  /** h2 unless the cards stand under a heading of their own. */
  level?: 2 | 3 | undefined
  children: ComponentChildren
}

/** One of several things of equal weight. Never a box in a box. */
export const Card = ({ title, level = 2, children }: CardProps) => (
  <div class="al-card">
    {level === 2 ? <h2>{title}</h2> : <h3>{title}</h3>}
    {children}
  </div>
)

/** Cards side by side where there is room: a list, so that a listener hears how many. */
export const CardGrid = ({ cards }: { cards: readonly CardProps[] }) => (
  <ul class="al-cards">
    {cards.map(card => (
      <li>
        <Card {...card} />
      </li>
    ))}
  </ul>
)

/** What happens, in order, with a number each. */
export const Steps = ({ steps }: { steps: readonly ComponentChildren[] }) => (
  <ol class="al-steps">
    {steps.map(step => (
      <li>
        <div class="al-steps__words">{step}</div>
      </li>
    ))}
  </ol>
)

export type LoadBlocksProps = {
  open: number
  /** From here on "near": the supporter's own soft limit. */
  soft: number
  /** Never more than this. */
  hard: number
  /** The same in words: the blocks alone say nothing to a listener. */
  children: ComponentChildren
}

/** A supporter's load as small blocks, with the sentence beside them. */
export const LoadBlocks = ({ open, soft, hard, children }: LoadBlocksProps) => (
  <p>
    <span class="al-load" aria-hidden="true">
      {Array.from({ length: hard }, (_, place) => {
        if (place >= open) return <span />
        return <span class={place + 1 >= soft ? 'al-load__near' : 'al-load__on'} />
      })}
    </span>
    {children}
  </p>
)
