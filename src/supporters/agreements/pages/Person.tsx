import { noonOf } from '../../../platform/day.ts'
import { useContext } from 'preact/hooks'
import {
  Button,
  Language,
  LinkButton,
  NotificationBanner,
  StaffForm,
  Table,
  Tag,
  TaskList,
} from '../../../design/index.ts'
import { localPath } from '../../../platform/http/path.ts'
import { dateText } from '../../../platform/text.ts'
import { isDocument } from '../documents.ts'
import type { Signature, Signer } from '../queries.ts'
import { waits } from '../signing.ts'
import { text } from '../text.ts'
import { standingLooks } from './Mine.tsx'

export type PersonProps = {
  readonly signer: Signer
  readonly signatures: readonly Signature[]
  readonly said: string | undefined
  readonly formToken: string
}

/** What one person has signed and has not; to remind them, or to keep what they signed on paper. */
export const Person = ({ signer, signatures, said, formToken }: PersonProps) => {
  const lang = useContext(Language)
  const t = text(lang)
  const { person, name, standings, agreedUntil } = signer
  const isFromBefore = agreedUntil !== null && standings.some(each => each.standing === 'missing')
  return (
    <>
      {said ? (
        <NotificationBanner kind="done">
          <p>{said}</p>
        </NotificationBanner>
      ) : null}
      <h1>{t.person.title(name)}</h1>
      {isFromBefore ? <p>{t.person.before(dateText(noonOf(agreedUntil), lang))}</p> : null}
      <TaskList
        tasks={standings.map(({ document, standing, until }) => ({
          id: document,
          title: t.names[document],
          hint: until === undefined ? undefined : t.mine.until(dateText(noonOf(until), lang)),
          status: <Tag look={standingLooks[standing]}>{t.standings[standing]}</Tag>,
        }))}
      />
      <LinkButton href={localPath(lang, `/desk/people/agreements/paper/${person}`)} secondary>
        {t.person.paper}
      </LinkButton>
      {standings.some(waits) ? (
        <StaffForm action={localPath(lang, '/desk/people/agreements/remind')} token={formToken}>
          <input type="hidden" name="person" value={person} />
          <p>{t.people.remindWhat}</p>
          <Button look="secondary">{t.person.remind}</Button>
        </StaffForm>
      ) : null}
      <Signatures signatures={signatures} />
    </>
  )
}

const Signatures = ({ signatures }: { signatures: readonly Signature[] }) => {
  const lang = useContext(Language)
  const t = text(lang)
  const languageOf = ({ language, onPaper }: Signature) =>
    onPaper ? `${t.languages[language]}, ${t.person.onPaper}` : t.languages[language]
  return (
    <>
      <h2>{t.person.signatures}</h2>
      <Table
        caption={t.person.caption}
        captionHidden
        empty={t.person.none}
        rows={signatures.toReversed()}
        columns={[
          {
            heading: t.people.document,
            names: true,
            cell: ({ document }) => (isDocument(document) ? t.names[document] : document),
          },
          { heading: t.people.version, cell: each => each.version },
          { heading: t.person.day, cell: each => dateText(noonOf(each.on), lang) },
          { heading: t.person.language, cell: languageOf },
          {
            heading: t.person.fingerprint,
            cell: each => <span class="al-fingerprint">{each.hash.slice(0, 12)}…</span>,
          },
        ]}
      />
    </>
  )
}
