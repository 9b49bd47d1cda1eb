import { noonOf } from '../../../platform/day.ts'
import { useContext } from 'preact/hooks'
import {
  Button,
  ButtonGroup,
  Checkboxes,
  Details,
  ErrorSummary,
  InsetText,
  Language,
  Link,
  NotificationBanner,
  StaffForm,
} from '../../../design/index.ts'
import { localPath } from '../../../platform/http/path.ts'
import { dateText } from '../../../platform/text.ts'
import type { ChangedSection } from '../changes.ts'
import type { Signature, WholeVersion } from '../queries.ts'
import type { DocumentStanding } from '../signing.ts'
import { text } from '../text.ts'
import { readWords } from '../words.ts'
import { Changes } from './Changes.tsx'
import { Words } from './Words.tsx'

export type ReadProps = {
  readonly whole: WholeVersion
  /** The force by name. */
  readonly force: string
  readonly isNewest: boolean
  /** Absent: they are not asked to sign it. */
  readonly standing?: DocumentStanding | undefined
  /** Their newest signature of this agreement. */
  readonly last?: Signature | undefined
  /** From the words they signed to these, where those are older. */
  readonly changed?: readonly ChangedSection[] | undefined
  readonly formToken: string
  readonly trouble?: 'not ticked' | 'old version' | undefined
}

/** One agreement to read, what changed since it was last signed, and the place to sign. */
export const Read = (props: ReadProps) => {
  const lang = useContext(Language)
  const t = text(lang).read
  const { whole, force, isNewest, changed, trouble } = props
  const words = readWords(whole.text[lang])
  const hasChanges = isNewest && changed !== undefined
  return (
    <>
      {trouble === 'not ticked' ? (
        <ErrorSummary errors={[{ field: 'agree', message: t.agreeMissing }]} />
      ) : null}
      {trouble === 'old version' ? (
        <NotificationBanner kind="care">
          <p>{t.moved}</p>
        </NotificationBanner>
      ) : null}
      <h1>{words.title}</h1>
      <p class="al-meta">{t.version(whole.version, force, dateText(noonOf(whole.inForceOn), lang))}</p>
      {isNewest ? null : (
        <InsetText>
          <p>{t.older}</p>
          <Link href={localPath(lang, `/desk/agreements/${whole.document}`)}>{t.toNewest}</Link>
        </InsetText>
      )}
      {hasChanges ? <Since {...props} changed={changed} /> : null}
      {hasChanges ? <h2>{t.whole}</h2> : null}
      <Words words={words} level={hasChanges ? 3 : 2} />
      {whole.document === 'confidentiality' ? (
        <p class="al-screen-only">
          <Link href={localPath(lang, '/passing-on')}>{t.theList}</Link>
        </p>
      ) : null}
      {isNewest ? <Sign {...props} /> : null}
      <PaperLines />
    </>
  )
}

const Since = ({ last, changed }: ReadProps & { changed: readonly ChangedSection[] }) => {
  const lang = useContext(Language)
  const t = text(lang).read
  return (
    <div class="al-screen-only al-part">
      <h2>{t.changedTitle}</h2>
      {last ? <p>{t.changedLead(dateText(noonOf(last.on), lang), last.version)}</p> : null}
      {changed.length === 0 ? <p>{t.sameWords}</p> : <Changes changed={changed} />}
    </div>
  )
}

const Sign = (props: ReadProps) => {
  const lang = useContext(Language)
  const t = text(lang)
  const { whole, standing, last } = props
  if (!standing) return null
  if (standing.standing === 'signed')
    return (
      <div class="al-screen-only al-part">
        <h2>{t.read.signTitle}</h2>
        <p>{last ? signedWords(last, lang) : null}</p>
        <Kept hash={last?.hash ?? whole.hash[lang]} />
      </div>
    )
  return <SignForm {...props} />
}

const signedWords = (last: Signature, lang: 'en' | 'cy') => {
  const t = text(lang)
  const day = dateText(noonOf(last.on), lang)
  return last.onPaper ? t.read.signedOnPaper(day) : t.read.signed(day, t.inLanguage[last.language])
}

const SignForm = ({ whole, last, standing, formToken, trouble }: ReadProps) => {
  const lang = useContext(Language)
  const t = text(lang)
  const isAgain = last?.version === whole.version && standing !== undefined
  return (
    <div class="al-screen-only al-part">
      <h2>{t.read.signTitle}</h2>
      {isAgain ? <p>{t.read.again(dateText(noonOf(last.on), lang))}</p> : null}
      <p>{t.read.signWhat(t.inLanguage[lang], whole.version)}</p>
      <StaffForm action={localPath(lang, `/desk/agreements/${whole.document}`)} token={formToken}>
        <input type="hidden" name="version" value={whole.version} />
        <Checkboxes
          name="agree"
          legend={t.read.signLegend}
          error={trouble === 'not ticked' ? t.read.agreeMissing : undefined}
          choices={[{ value: 'yes', label: t.read.agree }]}
        />
        <ButtonGroup>
          <Button>{t.read.sign}</Button>
          <Link href={localPath(lang, '/desk/agreements')}>{t.read.notNow}</Link>
        </ButtonGroup>
      </StaffForm>
      <Kept hash={whole.hash[lang]} />
    </div>
  )
}

const Kept = ({ hash }: { hash: string }) => {
  const t = text(useContext(Language)).read
  return (
    <Details summary={t.kept}>
      <p>{t.keptWords}</p>
      <p class="al-fingerprint">{hash}</p>
    </Details>
  )
}

/** Room to sign on paper; on a screen there is none. */
export const PaperLines = () => {
  const t = text(useContext(Language)).read.paper
  return (
    <dl class="al-paper-only al-sign-here">
      <dt>{t.name}</dt>
      <dd />
      <dt>{t.signature}</dt>
      <dd />
      <dt>{t.date}</dt>
      <dd />
    </dl>
  )
}
