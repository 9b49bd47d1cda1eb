import type { ComponentChildren } from 'preact'
import { useWords } from './language.ts'

/** What every field has. The id is the name, so that an error summary can link to `#name`. */
export type FieldProps = {
  name: string
  label: ComponentChildren
  /** The label is the heading of the page: one question a page. */
  heading?: boolean | undefined
  hint?: ComponentChildren
  error?: string | undefined
}

/** The value of aria-describedby: hint first, then error, as GOV.UK does. */
export const describedBy = (
  id: string,
  hint: ComponentChildren,
  error: string | undefined,
): string | undefined => {
  const ids = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean)
  return ids.length > 0 ? ids.join(' ') : undefined
}

/** Hint and error of one field or group, with the ids that `describedBy` names. */
export const HintAndError = (props: { id: string; hint?: ComponentChildren; error?: string | undefined }) => {
  const words = useWords()
  const { id, hint, error } = props
  return (
    <>
      {hint ? (
        <div id={`${id}-hint`} class="govuk-hint">
          {hint}
        </div>
      ) : null}
      {error ? (
        <p id={`${id}-error`} class="govuk-error-message">
          <span class="govuk-visually-hidden">{words.error}</span> {error}
        </p>
      ) : null}
    </>
  )
}

export const FormGroup = ({
  error,
  children,
}: {
  error: string | undefined
  children: ComponentChildren
}) => <div class={error ? 'govuk-form-group govuk-form-group--error' : 'govuk-form-group'}>{children}</div>

/** Label, hint and error around one control. */
export const LabelledField = ({
  name,
  label,
  heading,
  hint,
  error,
  children,
}: FieldProps & { children: ComponentChildren }) => {
  const labelElement = (
    <label class={heading ? 'govuk-label govuk-label--l' : 'govuk-label'} for={name}>
      {label}
    </label>
  )
  return (
    <FormGroup error={error}>
      {heading ? <h1 class="govuk-label-wrapper">{labelElement}</h1> : labelElement}
      <HintAndError id={name} hint={hint} error={error} />
      {children}
    </FormGroup>
  )
}

export type FieldsetProps = {
  legend: ComponentChildren
  heading?: boolean | undefined
  describedBy?: string | undefined
  children: ComponentChildren
}

/** A group of fields with one question above it. */
export const Fieldset = ({ legend, heading, describedBy, children }: FieldsetProps) => (
  <fieldset class="govuk-fieldset" aria-describedby={describedBy}>
    <legend class={heading ? 'govuk-fieldset__legend govuk-fieldset__legend--l' : 'govuk-fieldset__legend'}>
      {heading ? <h1 class="govuk-fieldset__heading">{legend}</h1> : legend}
    </legend>
    {children}
  </fieldset>
)
