import { useWords } from './language.ts'
import { Link } from './Link.tsx'

export type PaginationProps = {
  /** 1 is the first. */
  page: number
  pages: number
  /** The address of a page, filters kept. */
  href: (page: number) => string
}

/** The pages to show: the first, the last, this one and its neighbours; 0 stands for a gap. */
export const pagesShown = (page: number, pages: number): number[] => {
  const near = new Set([1, page - 1, page, page + 1, pages])
  const shown: number[] = []
  for (let each = 1; each <= pages; each += 1) {
    if (near.has(each)) shown.push(each)
    else if (shown.at(-1) !== 0) shown.push(0)
  }
  return shown
}

const PageLink = ({ number, current, href }: { number: number; current: boolean; href: string }) => {
  const words = useWords()
  return (
    <li class={current ? 'govuk-pagination__item govuk-pagination__item--current' : 'govuk-pagination__item'}>
      <Link
        href={href}
        class="govuk-link govuk-pagination__link"
        aria-label={words.page(number)}
        aria-current={current ? 'page' : undefined}
      >
        {number}
      </Link>
    </li>
  )
}

/** Ways through a long list. Nothing when there is one page. */
export const Pagination = ({ page, pages, href }: PaginationProps) => {
  const words = useWords()
  if (pages <= 1) return null
  return (
    <nav class="govuk-pagination" aria-label={words.pages}>
      {page > 1 ? (
        <div class="govuk-pagination__prev">
          <Link href={href(page - 1)} class="govuk-link govuk-pagination__link" rel="prev">
            <span class="govuk-pagination__link-title">{words.previous}</span>
          </Link>
        </div>
      ) : null}
      <ul class="govuk-pagination__list">
        {pagesShown(page, pages).map(each =>
          each === 0 ? (
            <li class="govuk-pagination__item govuk-pagination__item--ellipses">⋯</li>
          ) : (
            <PageLink number={each} current={each === page} href={href(each)} />
          ),
        )}
      </ul>
      {page < pages ? (
        <div class="govuk-pagination__next">
          <Link href={href(page + 1)} class="govuk-link govuk-pagination__link" rel="next">
            <span class="govuk-pagination__link-title">{words.next}</span>
          </Link>
        </div>
      ) : null}
    </nav>
  )
}

export type Chip = { label: string; href: string }

/** The filters in use; following one takes it off. Nothing when none is. */
export const Chips = ({ chips }: { chips: readonly Chip[] }) => {
  const words = useWords()
  if (chips.length === 0) return null
  return (
    <ul class="al-chips" aria-label={words.chosen}>
      {chips.map(({ label, href }) => (
        <li>
          <Link href={href} class="al-chip" aria-label={words.takeOff(label)}>
            {label}
          </Link>
        </li>
      ))}
    </ul>
  )
}
