import type { Lang } from '../platform/text.ts'
import { useWords } from './language.ts'
import { Link } from './Link.tsx'

/** One way to reach somebody who is awake, in the reader's language. `href` is tel:, sms: or a page of ours. */
export type CrisisLine = {
  label: string
  href: string
  /** Who it is for, whether it is free, when: a few words. */
  note?: string | undefined
  lang?: Lang | undefined
}

export type CrisisBandProps = { lines: readonly CrisisLine[]; more: string }

/**
 * The slim band in the same place on every page (WCAG 3.2.6): no script, no sign-in, one glance. It prints.
 * `more` is the path of the page with every route of the reader's nation.
 */
export const CrisisBand = ({ lines, more }: CrisisBandProps) => {
  const words = useWords()
  return (
    <section class="al-crisis" aria-labelledby="crisis">
      <div class="govuk-width-container">
        <p class="al-crisis__title" id="crisis">
          {words.danger}
        </p>
        <ul>
          {lines.map(line => (
            <li lang={line.lang}>
              <Link href={line.href}>{line.label}</Link>
              {line.note ? <span class="al-crisis__note"> {line.note}</span> : null}
            </li>
          ))}
          <li class="al-crisis__more">
            <Link href={more}>{words.moreHelp}</Link>
          </li>
        </ul>
      </div>
    </section>
  )
}
