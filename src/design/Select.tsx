import type { GenericEventHandler } from 'preact'
import { type FieldProps, Fieldset, FormGroup, HintAndError, LabelledField, describedBy } from './Field.tsx'
import { useWords } from './language.ts'

export type Option = { value: string; label: string }

export type SelectProps = FieldProps & {
  options: readonly Option[]
  value?: string | undefined
  /** In islands only. */
  onChange?: GenericEventHandler<HTMLSelectElement> | undefined
}

/** One of many, where radios would be too long. Questions take Radios. */
export const Select = (props: SelectProps) => {
  const { name, label, heading, hint, error, options, value, onChange } = props
  return (
    <LabelledField name={name} label={label} heading={heading} hint={hint} error={error}>
      <select
        class={error ? 'govuk-select govuk-select--error' : 'govuk-select'}
        id={name}
        name={name}
        aria-describedby={describedBy(name, hint, error)}
        onChange={onChange}
      >
        {options.map(option => (
          <option value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </LabelledField>
  )
}

export type DateParts = { day?: string | undefined; month?: string | undefined; year?: string | undefined }

export type DateFieldProps = Omit<FieldProps, 'label'> & {
  legend: FieldProps['label']
  value?: DateParts | undefined
}

/** A date somebody remembers, in three fields: `<name>-day`, `<name>-month`, `<name>-year`. */
export const DateField = ({ name, legend, heading, hint, error, value = {} }: DateFieldProps) => {
  const words = useWords()
  const input = error
    ? 'govuk-input govuk-date-input__input govuk-input--error'
    : 'govuk-input govuk-date-input__input'
  const parts = [
    { part: 'day', label: words.day, width: 2 },
    { part: 'month', label: words.month, width: 2 },
    { part: 'year', label: words.year, width: 4 },
  ] as const
  return (
    <FormGroup error={error}>
      <Fieldset legend={legend} heading={heading} describedBy={describedBy(name, hint, error)}>
        <HintAndError id={name} hint={hint} error={error} />
        <div class="govuk-date-input" id={name}>
          {parts.map(({ part, label, width }) => (
            <div class="govuk-date-input__item">
              <div class="govuk-form-group">
                <label class="govuk-label govuk-date-input__label" for={`${name}-${part}`}>
                  {label}
                </label>
                <input
                  class={`${input} govuk-input--width-${width}`}
                  id={`${name}-${part}`}
                  name={`${name}-${part}`}
                  type="text"
                  value={value[part]}
                  inputmode="numeric"
                />
              </div>
            </div>
          ))}
        </div>
      </Fieldset>
    </FormGroup>
  )
}
