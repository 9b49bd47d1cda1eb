import type { ComponentChildren } from 'preact'
import { useWords } from './language.ts'

type Inside = { children: ComponentChildren }

/** Words that stand apart from the text around them. */
export const InsetText = ({ children }: Inside) => <div class="govuk-inset-text">{children}</div>

/** What must not be missed: rare, and calm. */
export const WarningText = ({ children }: Inside) => {
  const words = useWords()
  return (
    <div class="govuk-warning-text">
      <span class="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>
      <strong class="govuk-warning-text__text">
        <span class="govuk-visually-hidden">{words.warning}</span>
        {children}
      </strong>
    </div>
  )
}

/** More for those who want it. Nothing that everybody needs goes in here. */
export const Details = ({
  summary,
  open,
  onOpen,
  children,
}: Inside & {
  summary: ComponentChildren
  open?: boolean | undefined
  onOpen?: (() => void) | undefined
}) => (
  <details
    class="govuk-details"
    open={open}
    onToggle={onOpen && (event => event.currentTarget.open && onOpen())}
  >
    <summary class="govuk-details__summary">
      <span class="govuk-details__summary-text">{summary}</span>
    </summary>
    <div class="govuk-details__text">{children}</div>
  </details>
)

/** The end of a journey: what is true now. The title is the heading of the page. */
export const Panel = ({ title, children }: { title: ComponentChildren; children?: ComponentChildren }) => (
  <div class="govuk-panel govuk-panel--confirmation">
    <h1 class="govuk-panel__title">{title}</h1>
    {children ? <div class="govuk-panel__body">{children}</div> : null}
  </div>
)

export type NotificationBannerProps = Inside & {
  /** `done` is read out at once: it answers what somebody just did. */
  kind?: 'note' | 'done' | 'care' | undefined
  title?: ComponentChildren
  /** Only where a page has two: ids must differ. */
  id?: string | undefined
}

const noticeLooks = { note: '', done: ' al-notice--good', care: ' al-notice--care' } as const

/** A message about the page or about what was just done, above the heading. */
export const NotificationBanner = ({
  kind = 'note',
  title,
  id = 'notice',
  children,
}: NotificationBannerProps) => {
  const words = useWords()
  return (
    <div
      class={`govuk-notification-banner${noticeLooks[kind]}`}
      role={kind === 'done' ? 'alert' : 'region'}
      aria-labelledby={id}
    >
      <div class="govuk-notification-banner__header">
        <h2 class="govuk-notification-banner__title" id={id}>
          {title ?? (kind === 'done' ? words.done : words.notice)}
        </h2>
      </div>
      <div class="govuk-notification-banner__content">{children}</div>
    </div>
  )
}
