import { Button, ButtonGroup, InsetText, Link, StaffForm } from '../../design/index.ts'
import { localPath } from '../../platform/http/path.ts'
import type { Lang } from '../../platform/text.ts'
import type { Availability, DeskState } from './today.ts'
import { plainText } from './plain/text.ts'
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
  const { availability } = state
  const to = (path: `/${string}`) => localPath(lang, path)
  return (
    <>
      <h1 class="govuk-heading-l">{t.yourDesk(name)}</h1>
      <noscript>
        <InsetText>{plainText(lang).desk}</InsetText>
      </noscript>
      {availability ? (
        <You lang={lang} availability={availability} formToken={formToken} state={state} />
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

const You = ({
  lang,
  availability,
  formToken,
  state: { waiting },
}: Omit<DeskPageProps, 'name'> & { readonly availability: Availability }) => {
  const t = text(lang)
  const { paused, line, barriers, coming, onDuty } = availability
  const said = onDuty ? t.today.nothing : t.today.quiet
  return (
    <section aria-labelledby="availability">
      <h2 class="govuk-heading-m" id="availability">
        {t.today.availability}
      </h2>
      <p>{paused ? t.today.paused : line}</p>
      {barriers.map(barrier => (
        <p>{t.today.barriers[barrier]}</p>
      ))}
      {coming.map(words => (
        <p>{words}</p>
      ))}
      <StaffForm action={localPath(lang, paused ? '/desk/resume' : '/desk/pause')} token={formToken}>
        <Button look="secondary">{paused ? t.today.resume : t.today.pause}</Button>
      </StaffForm>
      <p>{waiting.length > 0 ? t.today.waiting(waiting.length) : said}</p>
    </section>
  )
}
