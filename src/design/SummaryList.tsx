import type { ComponentChildren } from 'preact'
import { Link } from './Link.tsx'

export type SummaryAction = {
  href: string
  label: string
  /** Ends the sentence for listeners: "Change" + " name". */
  what: string
}

export type SummaryRow = {
  key: ComponentChildren
  value: ComponentChildren
  actions?: readonly SummaryAction[] | undefined
}

const Action = ({ href, label, what }: SummaryAction) => (
  <Link href={href}>
    {label}
    <span class="govuk-visually-hidden"> {what}</span>
  </Link>
)

const Actions = ({ actions }: { actions: readonly SummaryAction[] }) => {
  const [only, ...others] = actions
  if (only === undefined) return null
  return (
    <dd class="govuk-summary-list__actions">
      {others.length === 0 ? (
        <Action {...only} />
      ) : (
        <ul class="govuk-summary-list__actions-list">
          {actions.map(action => (
            <li class="govuk-summary-list__actions-list-item">
              <Action {...action} />
            </li>
          ))}
        </ul>
      )}
    </dd>
  )
}

/** Facts by name, or answers to check, each with its way to change it. */
export const SummaryList = ({ rows }: { rows: readonly SummaryRow[] }) => {
  const anyActions = rows.some(row => row.actions && row.actions.length > 0)
  return (
    <dl class="govuk-summary-list">
      {rows.map(({ key, value, actions = [] }) => (
        <div
          class={
            anyActions && actions.length === 0
              ? 'govuk-summary-list__row govuk-summary-list__row--no-actions'
              : 'govuk-summary-list__row'
          }
        >
          <dt class="govuk-summary-list__key">{key}</dt>
          <dd class="govuk-summary-list__value">{value}</dd>
          <Actions actions={actions} />
        </div>
      ))}
    </dl>
  )
}

export type Task = {
  /** Unique on the page: it names the status for the link. */
  id: string
  title: ComponentChildren
  hint?: ComponentChildren
  /** Without an address it cannot be started yet. */
  href?: string | undefined
  status: ComponentChildren
}

const TaskItem = ({ id, title, hint, href, status }: Task) => {
  const describes = hint ? `${id}-hint ${id}-status` : `${id}-status`
  return (
    <li class={href ? 'govuk-task-list__item govuk-task-list__item--with-link' : 'govuk-task-list__item'}>
      <div class="govuk-task-list__name-and-hint">
        {href ? (
          <Link href={href} class="govuk-link govuk-task-list__link" aria-describedby={describes}>
            {title}
          </Link>
        ) : (
          <div>{title}</div>
        )}
        {hint ? (
          <div id={`${id}-hint`} class="govuk-task-list__hint">
            {hint}
          </div>
        ) : null}
      </div>
      <div class="govuk-task-list__status" id={`${id}-status`}>
        {status}
      </div>
    </li>
  )
}

/** What is to be done, each with where it stands. */
export const TaskList = ({ tasks }: { tasks: readonly Task[] }) => (
  <ul class="govuk-task-list">
    {tasks.map(task => (
      <TaskItem {...task} />
    ))}
  </ul>
)
