import type { ComponentChildren } from 'preact'

/** What just happened, read out by screen readers when it changes. It stands in the page before it has anything to say. */
export const Status = ({ children }: { children: ComponentChildren }) => (
  <p>
    <output>{children}</output>
  </p>
)
