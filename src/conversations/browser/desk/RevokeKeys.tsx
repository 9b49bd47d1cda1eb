import { useState } from 'preact/hooks'
import { Button, Select } from '../../../design/index.ts'
import { useTools } from './context.ts'
import type { Invitable } from './invitations.ts'

/** After a lost device, or when somebody leaves: their keys end, and with them sessions, vault and ways in. */
export const RevokeKeys = ({
  people,
  onRevoke,
}: {
  people: readonly Invitable[]
  onRevoke(person: string): void
}) => {
  const { t } = useTools()
  const [person, setPerson] = useState(people[0]?.person ?? '')
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        onRevoke(person)
      }}
    >
      <p>{t.people.revokeHint}</p>
      <Select
        name="revoked"
        label={t.people.person}
        options={people.map(each => ({ value: each.person, label: each.name }))}
        value={person}
        onChange={event => setPerson(event.currentTarget.value)}
      />
      <Button look="secondary">{t.people.revoke}</Button>
    </form>
  )
}
