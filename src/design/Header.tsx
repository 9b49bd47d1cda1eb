import type { Lang } from '../platform/text.ts'
import { useWords } from './language.ts'
import { Button } from './Button.tsx'
import { Link } from './Link.tsx'
import { Mark } from './Mark.tsx'

/**
 * The way off a sensitive page.
 * `exit`: a form button; the server answers with a page that goes to the neutral site and clears the cache. With the
 * `exit` script it is `location.replace`, and Shift three times does the same.
 * `hide`: for staff; `href` is a page that shows nothing.
 */
export type Leave =
  | { kind: 'exit'; action: string; to: string }
  | { kind: 'hide'; href: string }
  | { kind: 'none' }

export type HeaderProps = {
  /** The name of the service: neutral, chosen by the force. */
  name: string
  force?: string | undefined
  home: string
  /** The same page in the other language. */
  otherLanguage?: { lang: Lang; label: string; href: string } | undefined
  leave: Leave
}

const LeaveControl = ({ leave }: { leave: Leave }) => {
  const words = useWords()
  if (leave.kind === 'none') return null
  if (leave.kind === 'hide') {
    return (
      <Link href={leave.href} class="govuk-button govuk-button--secondary al-button--slim al-hide">
        {words.hide}
      </Link>
    )
  }
  return (
    <form class="govuk-exit-this-page" method="post" action={leave.action} data-exit-to={leave.to}>
      <Button look="secondary" slim>
        {words.leave}
      </Button>
    </form>
  )
}

/** Mark, names, the other language, and the way off the page. */
export const Header = ({ name, force, home, otherLanguage, leave }: HeaderProps) => {
  const words = useWords()
  return (
    <header class={leave.kind === 'none' ? 'al-header' : 'al-header al-header--leave'}>
      <div class="govuk-generic-header__container govuk-width-container al-header__row">
        <div class="govuk-generic-header__logo">
          <Link href={home} class="govuk-generic-header__homepage-link">
            <Mark />
            <span>
              <span class="al-brand__name">{name}</span>
              {force ? <span class="al-brand__force">{force}</span> : null}
            </span>
          </Link>
        </div>
        <div class="al-header__side">
          {otherLanguage ? (
            <nav class="govuk-language-navigation" aria-label={words.language}>
              <ul class="govuk-language-navigation__list">
                <li class="govuk-language-navigation__list-item">
                  <Link
                    href={otherLanguage.href}
                    class="govuk-language-navigation__link"
                    rel="alternate"
                    lang={otherLanguage.lang}
                    hreflang={otherLanguage.lang}
                  >
                    {otherLanguage.label}
                  </Link>
                </li>
              </ul>
            </nav>
          ) : null}
          <LeaveControl leave={leave} />
        </div>
      </div>
    </header>
  )
}
