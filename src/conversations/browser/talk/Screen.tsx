import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Button } from '../../../design/index.ts'

/** The first page of the visit does not take the focus; every page after it does, so that it is read out. */
let isFirst = true

/** The heading of a page; it takes focus when the page comes. */
export const Title = ({ children }: { children: ComponentChildren }) => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => focusOn(heading.current), [])
  return (
    <h1 tabindex={-1} ref={heading}>
      {children}
    </h1>
  )
}

export const focusOn = (heading: HTMLElement | null): void => {
  if (!isFirst) {
    scrollTo(0, 0)
    heading?.focus({ preventScroll: true })
  }
  isFirst = false
}

/** "Back": the same as the phone's own. */
export const BackButton = ({ children }: { children: ComponentChildren }) => (
  <p class="al-back">
    <Button type="button" look="quiet" onClick={() => history.back()}>
      {children}
    </Button>
  </p>
)

/** A form that stays on the device: nothing of it is ever submitted by the browser. */
export const LocalForm = ({ onSend, children }: { onSend: () => void; children: ComponentChildren }) => (
  <form
    autocomplete="off"
    novalidate
    onSubmit={event => {
      event.preventDefault()
      onSend()
    }}
  >
    {children}
  </form>
)
