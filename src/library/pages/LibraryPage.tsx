import { useContext } from 'preact/hooks'
import { Chips, Language, Pagination } from '../../design/index.ts'
import { localPath } from '../../platform/http/path.ts'
import type { Lang } from '../../platform/text.ts'
import type { Resource, Theme } from '../queries.ts'
import { listAddress, wishesIn, without, type Wish, type Wishes } from '../resource.ts'
import { text } from '../text.ts'
import { LibraryFilter } from './LibraryFilter.tsx'
import { Ways } from './links.tsx'
import { ResourceList } from './ResourceList.tsx'

export type LibraryProps = {
  readonly wishes: Wishes
  readonly themes: readonly Theme[]
  /** Found on this page. */
  readonly resources: readonly Resource[]
  /** Found on all pages, and how many there are without any wish. */
  readonly found: number
  readonly all: number
  readonly page: number
  readonly pages: number
  readonly pageSize: number
  /** Only when nothing is found. */
  readonly relaxations: readonly { wish: Wish; finds: number }[]
}

/** The whole library, or what fits some wishes. */
export const LibraryPage = (props: LibraryProps) => {
  const lang = useContext(Language)
  const t = text(lang).library
  const { wishes, found, page, pages } = props
  return (
    <>
      <h1>{t.title}</h1>
      <p class="al-lead">{t.lead}</p>
      <div class="al-wide al-browse">
        <LibraryFilter wishes={wishes} themes={props.themes} />
        <div>
          <Chips
            chips={wishesIn(wishes).map(wish => ({
              label: wishText(wishes, wish, props.themes, lang),
              href: localPath(lang, listAddress(without(wishes, wish))),
            }))}
          />
          {found === 0 ? <NothingFound {...props} /> : <Found {...props} />}
          <Pagination page={page} pages={pages} href={each => localPath(lang, listAddress(wishes, each))} />
        </div>
      </div>
    </>
  )
}

const Found = (props: LibraryProps) => {
  const t = text(useContext(Language)).library
  const { resources, wishes, found, all, page, pageSize } = props
  const first = (page - 1) * pageSize + 1
  return (
    <>
      <h2 class="govuk-visually-hidden">{t.results}</h2>
      <p>
        <strong>{wishesIn(wishes).length > 0 ? t.countOf(found, all) : t.count(found)}</strong>{' '}
        {found > pageSize ? t.showing(first, first + resources.length - 1) : null}
      </p>
      <ResourceList resources={resources} />
    </>
  )
}

const NothingFound = ({ wishes, themes, relaxations }: LibraryProps) => {
  const lang = useContext(Language)
  const t = text(lang).library
  return (
    <>
      <h2>{t.nothing}</h2>
      {wishes.fresh ? <p>{t.freshNone}</p> : null}
      <p>{relaxations.length > 0 ? t.relax : t.relaxNone}</p>
      <Ways
        ways={relaxations.map(({ wish, finds }) => ({
          to: listAddress(without(wishes, wish)),
          words: t.relaxOne(wishText(wishes, wish, themes, lang), finds),
        }))}
      />
    </>
  )
}

/** A wish in words, as it stands on its chip. */
const wishText = (wishes: Wishes, wish: Wish, themes: readonly Theme[], lang: Lang): string => {
  const t = text(lang)
  if (wish === 'words') return t.library.wish.words(wishes.words ?? '')
  if (wish === 'kind' && wishes.kind) return t.kinds[wishes.kind].many
  if (wish === 'stage' && wishes.stage) return t.stages[wishes.stage]
  if (wish === 'access' && wishes.access) return t.access[wishes.access]
  if (wish === 'theme') return themes.find(({ code }) => code === wishes.theme)?.label[lang] ?? ''
  return t.library.wish.fresh
}
