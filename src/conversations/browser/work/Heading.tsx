import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/** The heading of a place in the desk. It takes the focus when the place is entered, so that a listener knows where they are. */
export const Heading = ({ children, quiet }: { children: ComponentChildren; quiet?: boolean }) => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (quiet) return
    heading.current?.focus({ preventScroll: true })
    scrollTo({ top: 0 })
  }, [])
  return (
    <h1 class="govuk-heading-l al-heading" tabIndex={-1} ref={heading}>
      {children}
    </h1>
  )
}
