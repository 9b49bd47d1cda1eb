import { useContext } from 'preact/hooks'
import { DateField, InsetText, Language, Select } from '../../../design/index.ts'
import type { Holder } from '../behind.ts'
import { joiningText } from '../text.ts'
import { Asks, partsOf, type Values } from './Confirm.tsx'
import { errorsOf, type Errors } from './errors.ts'

export type BehindProps = {
  readonly name: string
  readonly at: `/${string}`
  readonly back: `/${string}`
  readonly formToken: string
  readonly supervisors: readonly Holder[]
  readonly champions: readonly Holder[]
  readonly values: Values
  readonly errors: Errors
  /** Nobody has recorded a meeting with the supervisor yet: the first one is kept here. */
  readonly asksMeeting: boolean
}

/** Who stands behind a supporter, until when vetting is good, and for a newcomer when they first met. */
export const BehindPage = (props: BehindProps) => {
  const lang = useContext(Language)
  const t = joiningText(lang).behind
  const { name, supervisors, champions, values, errors } = props
  const said = errorsOf(errors, lang)
  const optionsOf = (holders: readonly Holder[]) => [
    { value: '', label: t.choose },
    ...holders.map(each => ({ value: each.person, label: `${each.name}, ${each.district}` })),
  ]
  return (
    <Asks {...props} title={t.title(name)} yes={t.keep} no={t.no}>
      <p class="al-lead">{t.lead}</p>
      {supervisors.length === 0 ? <InsetText>{t.noSupervisor}</InsetText> : null}
      {champions.length === 0 ? <InsetText>{t.noChampion}</InsetText> : null}
      <Select
        name="supervisor"
        label={t.supervisor}
        options={optionsOf(supervisors)}
        value={values['supervisor']}
        error={said.of('supervisor')}
      />
      <Select
        name="champion"
        label={t.champion}
        options={optionsOf(champions)}
        value={values['champion']}
        error={said.of('champion')}
      />
      <Days {...props} />
    </Asks>
  )
}

const Days = ({ values, errors, asksMeeting }: BehindProps) => {
  const lang = useContext(Language)
  const t = joiningText(lang).behind
  const said = errorsOf(errors, lang)
  return (
    <>
      <DateField
        name="vetted"
        legend={t.vetted}
        hint={t.vettedHint}
        value={partsOf(values, 'vetted')}
        error={said.of('vetted')}
      />
      {asksMeeting ? (
        <DateField
          name="met"
          legend={t.met}
          hint={t.metHint}
          value={partsOf(values, 'met')}
          error={said.of('met')}
        />
      ) : null}
    </>
  )
}
