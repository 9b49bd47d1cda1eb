import { noonOf } from '../../../platform/day.ts'
import { useContext } from 'preact/hooks'
import {
  Button,
  Language,
  Link,
  LinkButton,
  NotificationBanner,
  StaffForm,
  Table,
} from '../../../design/index.ts'
import { localPath } from '../../../platform/http/path.ts'
import { dateText } from '../../../platform/text.ts'
import type { WholeVersion } from '../queries.ts'
import type { Version } from '../signing.ts'
import { text } from '../text.ts'
import { readWords } from '../words.ts'
import { PaperLines } from './Read.tsx'
import { Words } from './Words.tsx'

export type DocumentProps = {
  readonly whole: WholeVersion
  readonly versions: readonly Version[]
  readonly force: string
  readonly isDraft: boolean
  readonly said: 'published' | 'discarded' | undefined
  readonly formToken: string
}

/** One agreement as its coordinator keeps it: the words in force, every version, and the way to change them. */
export const DocumentPage = ({ whole, versions, force, isDraft, said, formToken }: DocumentProps) => {
  const lang = useContext(Language)
  const t = text(lang)
  const words = readWords(whole.text[lang])
  const draft = localPath(lang, `/desk/people/agreements/${whole.document}/draft`)
  return (
    <>
      {said ? (
        <NotificationBanner kind="done">
          <p>{said === 'published' ? t.document.published : t.draft.discarded}</p>
        </NotificationBanner>
      ) : null}
      <h1>{words.title}</h1>
      <p class="al-meta">{t.read.version(whole.version, force, dateText(noonOf(whole.inForceOn), lang))}</p>
      <div class="al-screen-only">
        {isDraft ? (
          <LinkButton href={draft}>{t.document.goOn}</LinkButton>
        ) : (
          <StaffForm action={draft} token={formToken}>
            <Button>{t.document.change}</Button>
          </StaffForm>
        )}
        <p class="al-meta">{t.document.print}</p>
      </div>
      <Words words={words} />
      <div class="al-screen-only">
        <Versions document={whole.document} versions={versions} />
      </div>
      <PaperLines />
    </>
  )
}

const Versions = ({ document, versions }: { document: string; versions: readonly Version[] }) => {
  const lang = useContext(Language)
  const t = text(lang)
  return (
    <>
      <h2>{t.document.versions}</h2>
      <Table
        caption={t.document.versionCaption}
        captionHidden
        rows={versions.toReversed()}
        columns={[
          {
            heading: t.people.version,
            names: true,
            cell: ({ version }) => (
              <Link href={localPath(lang, `/desk/agreements/${document}/${version}`)}>
                {t.people.version} {version}
              </Link>
            ),
          },
          { heading: t.document.inForce, cell: each => dateText(noonOf(each.inForceOn), lang) },
        ]}
      />
    </>
  )
}
