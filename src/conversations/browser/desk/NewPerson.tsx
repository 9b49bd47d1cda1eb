import { useState } from 'preact/hooks'
import { Button, Details, Select, TextField } from '../../../design/index.ts'
import { useTools } from './context.ts'
import type { PeopleState } from './invitations.ts'
import { usePeopleText } from './people-text.ts'

const typedFields = ['firstName', 'surname', 'mail'] as const

const Fields = ({ state, wrong }: { state: PeopleState; wrong: readonly string[] }) => {
  const t = usePeopleText()
  return (
    <>
      {typedFields.map(name => (
        <TextField
          key={name}
          name={name}
          label={t[name]}
          hint={name === 'mail' ? t.mailHint : undefined}
          type={name === 'mail' ? 'email' : 'text'}
          error={wrong.includes(name) ? t.checkField : undefined}
          autocomplete="off"
        />
      ))}
      <Select
        name="rank"
        label={t.rank}
        options={state.ranks.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <Select
        name="station"
        label={t.station}
        options={state.stations.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </>
  )
}

/** Adds somebody of the programme, so that they can be invited. Never a colleague who asks for support. */
export const NewPerson = ({ state, onAdded }: { state: PeopleState; onAdded(name: string): void }) => {
  const { api, place } = useTools()
  const t = usePeopleText()
  const [wrong, setWrong] = useState<readonly string[]>([])
  const add = async (form: HTMLFormElement) => {
    const typed = Object.fromEntries(new FormData(form)) as Record<string, string>
    const answer = await api.post('/desk/people', { ...typed, languages: [place.lang] })
    if (!answer.ok) return setWrong((await answer.json<{ fields?: string[] }>()).fields ?? [])
    setWrong([])
    form.reset()
    onAdded(`${typed['firstName'] ?? ''} ${typed['surname'] ?? ''}`)
  }
  return (
    <Details summary={t.newPerson}>
      <form
        novalidate
        onSubmit={event => {
          event.preventDefault()
          void add(event.currentTarget).catch(() => setWrong(typedFields))
        }}
      >
        <Fields state={state} wrong={wrong} />
        <Button look="secondary">{t.add}</Button>
      </form>
    </Details>
  )
}
