import { noonOf } from '../../../platform/day.ts'
import { useContext } from 'preact/hooks'
import { Button, Language, Link, NotificationBanner, StaffForm, Table, Tag } from '../../../design/index.ts'
import { localPath } from '../../../platform/http/path.ts'
import { dateText } from '../../../platform/text.ts'
import type { DocumentCode } from '../documents.ts'
import type { Signer } from '../queries.ts'
import { text } from '../text.ts'
import { Who } from './Who.tsx'

export type DocumentRow = {
  readonly document: DocumentCode
  readonly version: number
  readonly inForceOn: string
  readonly isDraft: boolean
  /** How many of those asked have signed the newest version, an older one that still counts, or nothing that counts. */
  readonly newest: number
  readonly older: number
  readonly none: number
}

export type PeopleProps = {
  readonly documents: readonly DocumentRow[]
  /** Those of this page. */
  readonly signers: readonly Signer[]
  readonly found: number
  readonly all: number
  /** Names of everybody who has something to sign. */
  readonly waiting: readonly string[]
  readonly only: 'waiting' | 'all'
  readonly page: number
  readonly pages: number
  readonly said: string | undefined
  readonly overdueReviews: number
  readonly formToken: string
}

/** The agreements of a force: its words, and who has signed them. */
export const People = (props: PeopleProps) => {
  const lang = useContext(Language)
  const t = text(lang).people
  const { documents, said, overdueReviews } = props
  return (
    <>
      {said ? (
        <NotificationBanner kind="done">
          <p>{said}</p>
        </NotificationBanner>
      ) : null}
      <h1>{t.title}</h1>
      <p class="al-lead">{t.lead}</p>
      {overdueReviews > 0 ? (
        <p>
          <Tag look="care">{t.reviews(overdueReviews)}</Tag>{' '}
          <Link href={localPath(lang, '/desk/learning')}>{t.seeReviews}</Link>
        </p>
      ) : null}
      {documents.length < 7 ? <Adopt formToken={props.formToken} /> : null}
      {documents.length > 0 ? <TheWords documents={documents} /> : null}
      {documents.length > 0 ? <Who {...props} /> : null}
    </>
  )
}

const Adopt = ({ formToken }: { formToken: string }) => {
  const lang = useContext(Language)
  const t = text(lang).people
  return (
    <>
      <h2>{t.adoptTitle}</h2>
      <p>{t.adoptLead}</p>
      <StaffForm action={localPath(lang, '/desk/people/agreements/adopt')} token={formToken}>
        <Button>{t.adopt}</Button>
      </StaffForm>
    </>
  )
}

const TheWords = ({ documents }: { documents: readonly DocumentRow[] }) => {
  const lang = useContext(Language)
  const t = text(lang)
  const address = (document: DocumentCode) => localPath(lang, `/desk/people/agreements/${document}`)
  return (
    <>
      <h2>{t.people.wordsTitle}</h2>
      <Table
        caption={t.people.wordsTitle}
        captionHidden
        rows={documents}
        columns={[
          {
            heading: t.people.document,
            names: true,
            cell: row => <Link href={address(row.document)}>{t.names[row.document]}</Link>,
          },
          {
            heading: t.people.version,
            cell: row => (
              <>
                {t.people.versionSince(row.version, dateText(noonOf(row.inForceOn), lang))}
                {row.isDraft ? ` (${t.people.beingWritten})` : ''}
              </>
            ),
          },
          { heading: t.people.signedNewest, numeric: true, cell: row => row.newest },
          { heading: t.people.signedOlder, numeric: true, cell: row => row.older },
          { heading: t.people.notSigned, numeric: true, cell: row => row.none },
        ]}
      />
    </>
  )
}
