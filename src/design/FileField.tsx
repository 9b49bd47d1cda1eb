import { type FieldProps, LabelledField, describedBy } from './Field.tsx'

export type FileFieldProps = FieldProps & {
  /** What the chooser shows first: ".xlsx,.csv". The server looks at the bytes, never at the name. */
  accept: string
}

/** A file to choose. Its form is a `StaffForm` with `files`, its door says `mostBytes`. */
export const FileField = ({ name, label, heading, hint, error, accept }: FileFieldProps) => (
  <LabelledField name={name} label={label} heading={heading} hint={hint} error={error}>
    <input
      class={error ? 'govuk-file-upload govuk-file-upload--error' : 'govuk-file-upload'}
      id={name}
      name={name}
      type="file"
      accept={accept}
      aria-describedby={describedBy(name, hint, error)}
    />
  </LabelledField>
)
