import type { ComponentChildren } from 'preact'

export type StaffFormProps = {
  action: string
  /** `viewer.formToken`: shows that the post comes from a page of this session (request forgery). */
  token: string
  /** It sends a file: see `FileField`. */
  files?: boolean | undefined
  children: ComponentChildren
}

/**
 * Every form that staff post. It carries the token of the session, and a key that makes a second press of the same button do
 * nothing (`ask.write`).
 */
export const StaffForm = ({ action, token, files = false, children }: StaffFormProps) => (
  <form method="post" action={action} novalidate {...(files && { enctype: 'multipart/form-data' })}>
    <input type="hidden" name="_token" value={token} />
    <input type="hidden" name="_once" value={crypto.randomUUID()} />
    {children}
  </form>
)
