import type { ComponentChildren } from 'preact'
import { useContext } from 'preact/hooks'
import { wayToSupporter } from '../../asking/index.ts'
import { Language, Link, LinkButton } from '../../design/index.ts'
import { localPath } from '../../platform/http/path.ts'
import type { Lang } from '../../platform/text.ts'
import { hostOf } from '../resource.ts'
import type { Way } from '../section.ts'
import { text } from '../text.ts'

type InsideProps = {
  readonly to: string
  readonly lang?: Lang | undefined
  readonly children: ComponentChildren
}

const useInside = (to: string): string => localPath(useContext(Language), `/${to.slice(1)}`)

/** A link to another page of ours, in the language of this page. `lang` says that its words are in another. */
export const Inside = ({ to, lang, children }: InsideProps) => (
  <Link href={useInside(to)} lang={lang}>
    {children}
  </Link>
)

/** The same, looking like a button. */
export const InsideButton = ({ to, children }: InsideProps) => (
  <LinkButton href={useInside(to)}>{children}</LinkButton>
)

/** Ways on from here, one under the other. */
export const Ways = ({ ways }: { ways: readonly Way[] }) => (
  <ul class="al-ways">
    {ways.map(({ to, words }) => (
      <li>
        <Inside to={to}>{words}</Inside>
      </li>
    ))}
  </ul>
)

/** Who is there now: a peer supporter, as soon as there is a way to one, and the people awake at this hour. */
export const PeopleToTalkTo = ({ first = [] }: { first?: readonly Way[] }) => {
  const t = text(useContext(Language)).peopleToTalkTo
  const supporter = wayToSupporter()
  return (
    <Ways
      ways={[
        ...first,
        ...(supporter ? [{ to: supporter, words: t.supporter }] : []),
        { to: '/help-now', words: t.helpNow },
      ]}
    />
  )
}

export type OutsideProps = {
  /** Without https://, as reference data has it. */
  readonly address: string
  /** The language of the words, where it is not the page's. */
  readonly lang?: Lang | undefined
  readonly children: ComponentChildren
}

/**
 * A link that leaves us, and says so: to listeners in words, to others by an arrow (style/_reading.scss). `noreferrer`: the other site does not learn that somebody came from here.
 */
export const Outside = ({ address, lang, children }: OutsideProps) => {
  const t = text(useContext(Language))
  return (
    <Link href={`https://${address}`} rel="external noreferrer">
      <span lang={lang}>{children}</span>
      <span class="govuk-visually-hidden"> ({t.opensElsewhere(hostOf(address))})</span>
    </Link>
  )
}

/** The way out as the one thing to do on a page, and it says so as well. */
export const OutsideButton = ({ address, children }: Omit<OutsideProps, 'lang'>) => {
  const t = text(useContext(Language))
  return (
    <LinkButton href={`https://${address}`} rel="external noreferrer">
      {children}
      <span class="govuk-visually-hidden"> ({t.opensElsewhere(hostOf(address))})</span>
    </LinkButton>
  )
}
