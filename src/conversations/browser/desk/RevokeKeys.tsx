import { useState } from 'preact/hooks'
import { Button, Select } from '../../../design/index.ts'
import type { Invitable } from './invitations.ts'
import { usePeopleText } from './people-text.ts'

/** After a lost device, or when somebody leaves: their keys end, and with them sessions, vault and ways in. */
export const RevokeKeys = ({
  people,
  onRevoke,
}: {
  people: readonly Invitable[]
  onRevoke(person: string): void
}) => {
  const t = usePeopleText()
  const [person, setPerson] = useState(people[0]?.person ?? '')
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        onRevoke(person)
      }}
    >
      <p>{t.revokeHint}</p>
      <Select
        name="revoked"
        label={t.person}
        options={people.map(each => ({ value: each.person, label: each.name }))}
        value={person}
        onChange={event => setPerson(event.currentTarget.value)}
      />
      <Button look="secondary">{t.revoke}</Button>
    </form>
  )
}
