import type { ComponentChildren, GenericEventHandler } from 'preact'
import { Fieldset, FormGroup, HintAndError, describedBy } from './Field.tsx'

export type Choice = {
  value: string
  label: ComponentChildren
  hint?: ComponentChildren
  /** Stands apart after "or": "I would rather not say". */
  or?: string | undefined
}

type ChoicesProps = {
  name: string
  /** Only where two groups of a page share a name: ids must differ. */
  id?: string | undefined
  /** The question. */
  legend: ComponentChildren
  /** The question is the heading of the page. */
  heading?: boolean | undefined
  hint?: ComponentChildren
  error?: string | undefined
  choices: readonly [Choice, ...Choice[]] | readonly Choice[]
  /** `cards` to answer, `compact` to filter, `inline` for a few short words. */
  look?: 'cards' | 'compact' | 'inline' | undefined
  /** In islands only. */
  onChange?: GenericEventHandler<HTMLInputElement> | undefined
}

export type RadiosProps = ChoicesProps & { value?: string | undefined }
export type CheckboxesProps = ChoicesProps & { values?: readonly string[] | undefined }

const looks = { cards: '', compact: ' al-compact', inline: ' al-inline' } as const

type OneProps = {
  kind: 'radios' | 'checkboxes'
  id: string
  name: string
  choice: Choice
  checked: boolean
  onChange: GenericEventHandler<HTMLInputElement> | undefined
}

const One = ({ kind, id, name, choice, checked, onChange }: OneProps) => (
  <>
    {choice.or ? <div class={`govuk-${kind}__divider`}>{choice.or}</div> : null}
    <div class={`govuk-${kind}__item`}>
      <input
        class={`govuk-${kind}__input`}
        id={id}
        name={name}
        type={kind === 'radios' ? 'radio' : 'checkbox'}
        value={choice.value}
        checked={checked}
        aria-describedby={choice.hint ? `${id}-item-hint` : undefined}
        onChange={onChange}
      />
      <label class={`govuk-label govuk-${kind}__label`} for={id}>
        {choice.label}
      </label>
      {choice.hint ? (
        <div id={`${id}-item-hint`} class={`govuk-hint govuk-${kind}__hint`}>
          {choice.hint}
        </div>
      ) : null}
    </div>
  </>
)

const Choices = (props: ChoicesProps & { kind: 'radios' | 'checkboxes'; chosen: readonly string[] }) => {
  const { kind, name, legend, heading, hint, error, choices, look = 'cards', chosen, onChange } = props
  const { id = name } = props
  return (
    <FormGroup error={error}>
      <Fieldset legend={legend} heading={heading} describedBy={describedBy(id, hint, error)}>
        <HintAndError id={id} hint={hint} error={error} />
        <div class={`govuk-${kind}${looks[look]}`}>
          {choices.map((choice, place) => (
            <One
              kind={kind}
              id={place === 0 ? id : `${id}-${place + 1}`}
              name={name}
              choice={choice}
              checked={chosen.includes(choice.value)}
              onChange={onChange}
            />
          ))}
        </div>
      </Fieldset>
    </FormGroup>
  )
}

/** One of several answers. The first input carries the id `name`, so that an error summary can lead to it. */
export const Radios = ({ value, ...props }: RadiosProps) => (
  <Choices kind="radios" chosen={value === undefined ? [] : [value]} {...props} />
)

/** Any of several answers, all under one name. */
export const Checkboxes = ({ values = [], ...props }: CheckboxesProps) => (
  <Choices kind="checkboxes" chosen={values} {...props} />
)
