import type { ComponentChildren } from 'preact'
import type { Parts } from './parts.ts'

/** What a sealed document's script is told by its page. */
export type SealedRootProps = {
  readonly id: 'desk' | 'join'
  /** 16 bytes, hex. */
  readonly installation: string
  readonly force: string
  /** Addresses of built files. */
  readonly worker: string
  readonly parts?: Parts | undefined
  readonly words: string
  /** The demonstration's ten words, on this machine alone (`demonstrationWordsFor`). */
  readonly demonstrationWords?: string | undefined
  /** What is read until the script has begun, or instead of it. */
  readonly children: ComponentChildren
}

/** The one element that a sealed document's script takes over. Nothing is inline: the policy would refuse it. */
export const SealedRoot = ({
  id,
  installation,
  force,
  worker,
  parts,
  words,
  demonstrationWords,
  children,
}: SealedRootProps) => (
  <div
    id={id}
    class="al-wide"
    data-installation={installation}
    data-force={force}
    data-worker={worker}
    data-parts={parts && JSON.stringify(parts)}
    data-words={words}
    data-demonstration-words={demonstrationWords}
  >
    {children}
  </div>
)
