import { Button, Checkboxes, Select, TextField } from '../../../design/index.ts'
import type { JoinText } from './text.ts'

export type About = {
  readonly firstName: string
  readonly surname: string
  readonly mail: string
  readonly rank: string
  readonly district: string
  readonly station: string
}

type Ranks = readonly { readonly code: string; readonly name: string }[]

const Fields = ({ t, ranks }: { t: JoinText; ranks: Ranks }) => (
  <>
    <TextField name="firstName" label={t.people.firstName} autocomplete="off" required />
    <TextField name="surname" label={t.people.surname} autocomplete="off" required />
    <TextField
      name="mail"
      type="email"
      label={t.people.mail}
      hint={t.people.mailHint}
      autocomplete="off"
      required
    />
    <Select
      name="rank"
      label={t.people.rank}
      options={ranks.map(({ code, name }) => ({ value: code, label: name }))}
    />
    <TextField name="district" label={t.join.district} autocomplete="off" required />
    <TextField name="station" label={t.join.stationName} autocomplete="off" required />
    <Checkboxes
      name="alsoSupporter"
      legend={t.people.role}
      choices={[{ value: 'yes', label: t.join.alsoSupporter }]}
    />
  </>
)

export type AboutFirstProps = {
  readonly t: JoinText
  readonly ranks: Ranks
  onMake(about: About, alsoSupporter: boolean): void
}

/** Who the first coordinator is: the only person nobody invited. */
export const AboutFirst = ({ t, ranks, onMake }: AboutFirstProps) => {
  const read = (form: HTMLFormElement) => {
    const { alsoSupporter, ...about } = Object.fromEntries(new FormData(form)) as Record<string, string>
    onMake(about as About, alsoSupporter === 'yes')
  }
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        read(event.currentTarget)
      }}
    >
      <h1 class="govuk-heading-l">{t.join.firstTitle}</h1>
      <p>{t.join.firstIntro}</p>
      <Fields t={t} ranks={ranks} />
      <Button>{t.join.make}</Button>
    </form>
  )
}
