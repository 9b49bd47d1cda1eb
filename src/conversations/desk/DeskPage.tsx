import { Button, ButtonGroup, InsetText, Link, StaffForm } from '../../design/index.ts'
import { localPath } from '../../platform/http/path.ts'
import type { Lang } from '../../platform/text.ts'
import type { DeskState } from './today.ts'
import { text } from './text.ts'

export type DeskPageProps = {
  readonly lang: Lang
  readonly name: string
  readonly formToken: string
  readonly state: DeskState
}

/** The desk as the server makes it: true and usable without script, except for messages, and it says so. */
export const DeskPage = ({ lang, name, formToken, state }: DeskPageProps) => {
  const t = text(lang)
  const { availability, waiting } = state
  const to = (path: `/${string}`) => localPath(lang, path)
  return (
    <>
      <h1 class="govuk-heading-l">{t.yourDesk(name)}</h1>
      <noscript>
        <InsetText>{t.today.noScript}</InsetText>
      </noscript>
      {availability ? (
        <section aria-labelledby="availability">
          <h2 class="govuk-heading-m" id="availability">
            {t.today.availability}
          </h2>
          <p>{availability.paused ? t.today.paused : availability.line}</p>
          {availability.barriers.map(barrier => (
            <p>{t.today.barriers[barrier]}</p>
          ))}
          <StaffForm action={to(availability.paused ? '/desk/resume' : '/desk/pause')} token={formToken}>
            <Button look="secondary">{availability.paused ? t.today.resume : t.today.pause}</Button>
          </StaffForm>
          <p>
            {waiting > 0 ? t.today.waiting(waiting) : availability.onDuty ? t.today.nothing : t.today.quiet}
          </p>
        </section>
      ) : null}
      <p>
        <Link href={to('/desk/sessions')}>{t.session.sessions}</Link>
      </p>
      <StaffForm action={to('/desk/sign-out')} token={formToken}>
        <ButtonGroup>
          <Button look="secondary">{t.session.signOut}</Button>
        </ButtonGroup>
      </StaffForm>
    </>
  )
}
