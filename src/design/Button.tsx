import type { ComponentChildren, MouseEventHandler } from 'preact'

export type ButtonProps = {
  children: ComponentChildren
  /** `button` does nothing without script: only in islands. */
  type?: 'submit' | 'button' | undefined
  /** The look: one primary a screen; `quiet` reads like a link. There is no red button: destructive acts are pages. */
  look?: 'primary' | 'secondary' | 'quiet' | undefined
  slim?: boolean | undefined
  id?: string | undefined
  disabled?: boolean | undefined
  'aria-describedby'?: string | undefined
  /** In islands only. */
  onClick?: MouseEventHandler<HTMLButtonElement> | undefined
} & ({ name: string; value: string } | { name?: never; value?: never })

const looks = {
  primary: 'govuk-button',
  secondary: 'govuk-button govuk-button--secondary',
  quiet: 'al-quiet-button',
} as const

/** A button that does something: it submits the form around it unless told otherwise. */
export const Button = ({
  children,
  type = 'submit',
  look = 'primary',
  slim = false,
  ...rest
}: ButtonProps) => (
  <button type={type} class={slim ? `${looks[look]} al-button--slim` : looks[look]} {...rest}>
    {children}
  </button>
)

/** Buttons and links that belong together, the primary one first. */
export const ButtonGroup = ({ children }: { children: ComponentChildren }) => (
  <div class="govuk-button-group">{children}</div>
)
