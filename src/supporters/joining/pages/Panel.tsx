import { noonOf } from '../../../platform/day.ts'
import { useContext } from 'preact/hooks'
import {
  Button,
  ErrorSummary,
  InsetText,
  Language,
  NotificationBanner,
  Radios,
  StaffForm,
  SummaryList,
  TextArea,
} from '../../../design/index.ts'
import { rankOf } from '../../../identity/index.ts'
import { localPath } from '../../../platform/http/path.ts'
import { dayText, inLang } from '../../../platform/text.ts'
import { fullName, type Application } from '../application.ts'
import type { Member } from '../panel.ts'
import { panelReasons, reasonOf } from '../reasons.ts'
import { joiningText } from '../text.ts'
import { errorsOf, type Errors } from './errors.ts'
import { partOf } from './Panels.tsx'

export type PanelProps = {
  readonly one: Application
  readonly mine: Member
  readonly members: readonly Member[]
  readonly errors: Errors
  readonly values: Readonly<Record<string, string>>
  readonly kept: boolean
  readonly formToken: string
}

/** First the conflict of interest, alone; who has one sees no more. Then the applicant, and what this member thinks. */
export const PanelPage = (props: PanelProps) => {
  const lang = useContext(Language)
  const t = joiningText(lang).panel
  const { one, mine, errors, kept } = props
  if (mine.conflict === null) return <Declare {...props} />
  return (
    <>
      <ErrorSummary errors={errorsOf(errors, lang).list} />
      {kept ? (
        <NotificationBanner kind="done">
          <p>{t.kept}</p>
        </NotificationBanner>
      ) : null}
      <h1>{fullName(one)}</h1>
      {mine.conflict ? <p class="al-lead">{t.aside}</p> : <Meet {...props} />}
    </>
  )
}

const Declare = ({ one, errors, formToken }: PanelProps) => {
  const lang = useContext(Language)
  const t = joiningText(lang).panel
  const said = errorsOf(errors, lang)
  return (
    <>
      <ErrorSummary errors={said.list} />
      <p class="al-lead">{t.declareLead(fullName(one))}</p>
      <StaffForm action={localPath(lang, `/desk/panels/${one.id}/declare`)} token={formToken}>
        <Radios
          name="conflict"
          legend={t.declareTitle}
          heading
          hint={t.declareWhat}
          error={said.of('conflict')}
          choices={[
            { value: 'no', label: t.conflictNo },
            { value: 'yes', label: t.conflictYes },
          ]}
        />
        <Button>{t.declare}</Button>
      </StaffForm>
    </>
  )
}

const Meet = (props: PanelProps) => {
  const lang = useContext(Language)
  const { panel: t, interest } = joiningText(lang)
  const { one, members } = props
  return (
    <>
      {one.meetsOn === null ? null : <p class="al-lead">{t.meets(dayText(noonOf(one.meetsOn), lang))}</p>}
      <h2>{t.who}</h2>
      <SummaryList
        rows={[
          { key: joiningText(lang).one.rank, value: inLang(rankOf(one.rank).title, lang).text },
          { key: joiningText(lang).one.station, value: `${one.station}, ${one.district}` },
          {
            key: joiningText(lang).one.languages,
            value: one.languages.map(each => interest.languageNames[each]).join(', '),
          },
        ]}
      />
      <h2>{t.why}</h2>
      {one.why === null ? <p>{t.noWhy}</p> : <InsetText>{one.why}</InsetText>}
      <h2>{t.others}</h2>
      <ul>
        {members.map(each => (
          <li>
            {each.name}: {t.memberStates[partOf(each)]}
          </li>
        ))}
      </ul>
      <Proposed one={one} />
      <Say {...props} />
    </>
  )
}

const Proposed = ({ one }: { one: Application }) => {
  const { panel: t, stop } = joiningText(useContext(Language))
  if (one.outcome === null) return null
  const outcome = one.outcome === 'choose' ? t.choose : stop.reasonNames[reasonOf(one.reason) ?? 'stopped']
  return <InsetText>{t.proposed(outcome)}</InsetText>
}

const Say = ({ one, mine, errors, values, formToken }: PanelProps) => {
  const lang = useContext(Language)
  const { panel: t, stop } = joiningText(lang)
  const said = errorsOf(errors, lang)
  const agreed = mine.agreedAt === null ? undefined : (one.reason ?? one.outcome ?? undefined)
  return (
    <StaffForm action={localPath(lang, `/desk/panels/${one.id}/say`)} token={formToken}>
      <TextArea
        name="notes"
        label={t.notes}
        hint={t.notesHint}
        value={values['notes'] ?? mine.notes}
        error={said.of('notes')}
        max={1000}
      />
      <Button look="secondary" name="act" value="notes">
        {t.keepNotes}
      </Button>
      <Radios
        name="outcome"
        legend={t.think}
        hint={t.thinkHint}
        value={values['outcome'] ?? agreed}
        error={said.of('outcome')}
        choices={[
          { value: 'choose', label: t.choose },
          ...panelReasons.map(each => ({ value: each, label: stop.reasonNames[each] })),
        ]}
      />
      <Button name="act" value="say">
        {t.say}
      </Button>
    </StaffForm>
  )
}
