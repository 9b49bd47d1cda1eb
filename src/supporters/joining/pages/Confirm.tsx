import { useContext } from 'preact/hooks'
import type { ComponentChildren } from 'preact'
import {
  Button,
  ButtonGroup,
  Checkboxes,
  DateField,
  ErrorSummary,
  InsetText,
  Language,
  Link,
  Radios,
  StaffForm,
} from '../../../design/index.ts'
import { localPath } from '../../../platform/http/path.ts'
import { fullName, type Application } from '../application.ts'
import type { Candidate, Member } from '../panel.ts'
import { stopReasons } from '../reasons.ts'
import { joiningText } from '../text.ts'
import { errorsOf, type Errors } from './errors.ts'

export type Values = Readonly<Record<string, string>>
type Inside = {
  readonly title: string
  readonly at: `/${string}`
  readonly back: `/${string}`
  readonly errors?: Errors
  readonly yes: string | undefined
  readonly no: string
  readonly formToken: string
  readonly children: ComponentChildren
}

/** A page that asks once: what happens, the choices, one button, and a way back. */
export const Asks = ({ title, at, back, errors = {}, yes, no, formToken, children }: Inside) => {
  const lang = useContext(Language)
  return (
    <>
      <ErrorSummary errors={errorsOf(errors, lang).list} />
      <h1>{title}</h1>
      <StaffForm action={localPath(lang, at)} token={formToken}>
        {children}
        <ButtonGroup>
          {yes === undefined ? null : <Button>{yes}</Button>}
          <Link href={localPath(lang, back)}>{no}</Link>
        </ButtonGroup>
      </StaffForm>
    </>
  )
}

const What = ({ words }: { words: readonly string[] }) => (
  <ul>
    {words.map(each => (
      <li>{each}</li>
    ))}
  </ul>
)

type About = { readonly one: Application; readonly formToken: string }
const pathOf = ({ id }: Application) => `/desk/people/joining/${id}` as const

/** Ends an application, with the reason that the applicant will read in kind words. */
export const Stop = ({ one, formToken, errors }: About & { readonly errors: Errors }) => {
  const lang = useContext(Language)
  const t = joiningText(lang).stop
  return (
    <Asks
      {...{ formToken, errors, yes: t.yes, no: t.no }}
      title={t.title(fullName(one))}
      at={`${pathOf(one)}/stop`}
      back={pathOf(one)}
    >
      <What words={t.what} />
      <Radios
        name="reason"
        legend={t.reason}
        hint={t.reasonHint}
        error={errorsOf(errors, lang).of('reason')}
        look="compact"
        choices={stopReasons.map(each => ({ value: each, label: t.reasonNames[each] }))}
      />
    </Asks>
  )
}

/** The last question before colleagues can find somebody. */
export const Activate = ({ one, formToken }: About) => {
  const t = joiningText(useContext(Language)).activate
  return (
    <Asks
      {...{ formToken, yes: t.yes, no: t.no }}
      title={t.title(fullName(one))}
      at={`${pathOf(one)}/activate`}
      back={pathOf(one)}
    >
      <What words={t.what} />
    </Asks>
  )
}

export type ConveneProps = About & {
  readonly candidates: readonly Candidate[]
  readonly members: readonly Member[]
  readonly chosen: readonly string[]
  readonly values: Values
  readonly needed: number
  readonly errors: Errors
  /** The names of roles, in the language of the page. */
  readonly roleNames: (roles: readonly string[]) => string
}

/** Who decides together, and when. */
export const Convene = (props: ConveneProps) => {
  const lang = useContext(Language)
  const t = joiningText(lang).convene
  const { one, candidates, needed, errors, formToken } = props
  return (
    <Asks
      {...{ formToken, errors, no: t.no }}
      title={t.title(fullName(one))}
      at={`${pathOf(one)}/panel`}
      back={pathOf(one)}
      yes={candidates.length > 0 ? t.yes : undefined}
    >
      <p class="al-lead">{t.lead(needed)}</p>
      {candidates.length === 0 ? <InsetText>{t.none}</InsetText> : null}
      {candidates.length > 0 ? <WhoAndWhen {...props} /> : null}
    </Asks>
  )
}

const WhoAndWhen = ({ candidates, members, chosen, values, errors, roleNames }: ConveneProps) => {
  const lang = useContext(Language)
  const t = joiningText(lang).convene
  const said = errorsOf(errors, lang)
  const aside = new Set(members.filter(each => each.conflict === true).map(each => each.person))
  return (
    <>
      <Checkboxes
        name="members"
        legend={t.members}
        hint={t.membersHint}
        values={chosen}
        error={said.of('members')}
        look="compact"
        choices={candidates.map(({ person, name, roles }) => ({
          value: person,
          label: name,
          hint: aside.has(person) ? t.conflicted : roleNames(roles),
        }))}
      />
      <DateField
        name="meets"
        legend={t.when}
        hint={t.whenHint}
        value={partsOf(values, 'meets')}
        error={said.of('meets')}
      />
    </>
  )
}

/** What was typed of a day in three fields. */
export const partsOf = (values: Values, field: string) => ({
  day: values[`${field}-day`],
  month: values[`${field}-month`],
  year: values[`${field}-year`],
})
