import { useWords } from './language.ts'
import { Link } from './Link.tsx'

/** `field` is the name of the field it is about; without it the message stands for the whole form. */
export type FormError = { field?: string | undefined; message: string }

/**
 * What stopped the form, on top of the page, each leading to its field. Nothing when there are no errors.
 * It takes focus without script (autofocus works on anything focusable), so that a screen reader starts there.
 */
export const ErrorSummary = ({ errors }: { errors: readonly FormError[] }) => {
  const words = useWords()
  if (errors.length === 0) return null
  return (
    // oxlint-disable-next-line jsx-a11y/no-autofocus, jsx-a11y/no-noninteractive-tabindex -- the pattern's own behaviour, without its script
    <div class="govuk-error-summary" tabindex={-1} autofocus>
      <div role="alert">
        <h2 class="govuk-error-summary__title">{words.problem}</h2>
        <div class="govuk-error-summary__body">
          <ul class="govuk-list govuk-error-summary__list">
            {errors.map(({ field, message }) => (
              <li>{field === undefined ? message : <Link href={`#${field}`}>{message}</Link>}</li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  )
}
