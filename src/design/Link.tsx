import type { ComponentChildren } from 'preact'
import type { Lang } from '../platform/text.ts'
import { useWords } from './language.ts'

const safeScheme = /^(https?|tel|sms|mailto):/i
const anyScheme = /^[a-z][a-z0-9+.-]*:/i

/**
 * The address if following it cannot run code, else null: a path, `?…`, `#…`, http(s), tel, sms or mailto.
 * Threat: an address from reference data or an editor that says `javascript:` or `data:`, also with the control
 * characters and spaces inside that browsers strip before they read the scheme. `//elsewhere` and `/\elsewhere`
 * look like paths and leave the site, so they are refused as well.
 */
export const safeHref = (href: string): string | null => {
  // oxlint-disable-next-line no-control-regex -- exactly the characters that a browser ignores
  const seen = href.replace(/[\u0000-\u0020]/g, '')
  if (/^[/\\]{2}/.test(seen)) return null
  return safeScheme.test(seen) || !anyScheme.test(seen) ? href.trim() : null
}

export type LinkProps = {
  href: string
  children: ComponentChildren
  /** The language of the words, where it is not the page's. */
  lang?: Lang | undefined
  /** The language of the page it leads to. */
  hreflang?: Lang | undefined
  rel?: string | undefined
  class?: string | undefined
  id?: string | undefined
  download?: boolean | string | undefined
  'aria-label'?: string | undefined
  'aria-current'?: 'page' | 'true' | undefined
  'aria-describedby'?: string | undefined
}

/** A link. Where the address is not safe to follow, only its words are left. */
export const Link = ({ href, children, class: name = 'govuk-link', ...rest }: LinkProps) => {
  const safe = safeHref(href)
  if (safe === null) return <span>{children}</span>
  return (
    <a class={name} href={safe} {...rest}>
      {typeof children === 'string' && /^(tel|sms):/.test(safe) ? unbroken(children) : children}
    </a>
  )
}

/** A number that is to be rung is read in one piece, also where its line is full. */
const unbroken = (label: string): ComponentChildren =>
  label.split(/(\d[\d ]+\d)/).map((part, place) => (place % 2 ? <span class="al-number">{part}</span> : part))

/** A link that looks like a button: for going somewhere. For doing something use Button. */
export const LinkButton = (props: Omit<LinkProps, 'class'> & { secondary?: boolean | undefined }) => {
  const { secondary = false, ...link } = props
  return <Link {...link} class={secondary ? 'govuk-button govuk-button--secondary' : 'govuk-button'} />
}

/**
 * The way down to this page, from the home page to its parent: the one way up, given to a page as `above`. It is a landmark
 * of its own, so that nothing stands outside of one (GOV.UK's back link does, and axe finds it).
 */
export const Breadcrumbs = ({ items }: { items: readonly { label: string; href: string }[] }) => {
  const words = useWords()
  return (
    <nav class="govuk-breadcrumbs" aria-label={words.whereYouAre}>
      <ol class="govuk-breadcrumbs__list">
        {items.map(item => (
          <li class="govuk-breadcrumbs__list-item">
            <Link href={item.href} class="govuk-breadcrumbs__link">
              {item.label}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}
