import type { InputEventHandler } from 'preact'
import { type FieldProps, LabelledField, describedBy } from './Field.tsx'
import { useWords } from './language.ts'

type Typed = {
  value?: string | undefined
  /** No autofill of a note about oneself: `off` unless the field is about a known thing. */
  autocomplete?: 'off' | 'name' | 'email' | 'tel' | 'one-time-code' | 'webauthn' | undefined
  spellcheck?: boolean | undefined
  required?: boolean | undefined
}

// One object a type, because Preact types the attributes of each kind of input apart.
const types = {
  text: { type: 'text' },
  email: { type: 'email' },
  tel: { type: 'tel' },
  search: { type: 'search' },
  url: { type: 'url' },
  time: { type: 'time' },
  date: { type: 'date' },
  number: { type: 'number' },
  password: { type: 'password' },
} as const

export type TextFieldProps = FieldProps &
  Typed & {
    type?: keyof typeof types | undefined
    inputmode?: 'numeric' | 'tel' | 'email' | 'search' | undefined
    /** Room for about so many characters. */
    width?: 2 | 4 | 5 | 10 | 20 | undefined
    maxlength?: number | undefined
    autocapitalize?: 'none' | undefined
    /** In islands only. */
    onInput?: InputEventHandler<HTMLInputElement> | undefined
  }

const classes = (kind: string, error: string | undefined, width?: number) =>
  [kind, error ? `${kind}--error` : '', width ? `${kind}--width-${width}` : ''].filter(Boolean).join(' ')

/** One line of text, with its label, hint and error. */
export const TextField = (props: TextFieldProps) => {
  const { name, label, heading, hint, error, width, type = 'text', ...rest } = props
  return (
    <LabelledField name={name} label={label} heading={heading} hint={hint} error={error}>
      <input
        class={classes('govuk-input', error, width)}
        id={name}
        name={name}
        {...types[type]}
        aria-describedby={describedBy(name, hint, error)}
        {...rest}
      />
    </LabelledField>
  )
}

export type TextAreaProps = FieldProps &
  Typed & {
    rows?: number | undefined
    /** The most characters the server takes: said in words, so that it needs no script. */
    max?: number | undefined
    /** In islands only. */
    onInput?: InputEventHandler<HTMLTextAreaElement> | undefined
  }

/** Several lines of text. Nothing cuts what somebody writes: there is no maxlength, the server answers kindly. */
export const TextArea = (props: TextAreaProps) => {
  const words = useWords()
  const { name, label, heading, hint, error, value, max, rows = 5, ...rest } = props
  const counted = max ? `${name}-info` : undefined
  const described = [describedBy(name, hint, error), counted].filter(Boolean).join(' ') || undefined
  return (
    <LabelledField name={name} label={label} heading={heading} hint={hint} error={error}>
      <textarea
        class={classes('govuk-textarea', error)}
        id={name}
        name={name}
        rows={rows}
        aria-describedby={described}
        {...(value === undefined ? {} : { value })}
        {...rest}
      />
      {max ? (
        <div id={counted} class="govuk-hint govuk-character-count__message">
          {words.upTo(max)}
        </div>
      ) : null}
    </LabelledField>
  )
}
