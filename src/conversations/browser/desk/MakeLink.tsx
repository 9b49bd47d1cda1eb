import { useState } from 'preact/hooks'
import { Button, InsetText, Select } from '../../../design/index.ts'
import type { LogRole } from '../../../ps1/checking.ts'
import { Status } from '../Status.tsx'
import { useTools } from './context.ts'
import { makeLink, type Invitable } from './invitations.ts'
import { usePeopleText } from './people-text.ts'

const roles: readonly LogRole[] = [1, 2, 3]
const roleOf = (value: FormDataEntryValue | null): LogRole => roles.find(role => String(role) === value) ?? 1

/** A link that was just made. It is kept nowhere: whoever closes this page makes another. */
type Made = { readonly name: string; readonly address: string }

/** Makes the link for one person. It is shown once, to be given by hand: this service never sends it. */
export const MakeLink = ({ people, onMade }: { people: readonly Invitable[]; onMade(): void }) => {
  const tools = useTools()
  const t = usePeopleText()
  const [made, setMade] = useState<Made>()
  const [said, setSaid] = useState('')
  const make = async (form: FormData) => {
    const who = people.find(each => each.person === form.get('invited'))
    const address =
      who && (await makeLink(tools, who.person, roleOf(form.get('role'))).catch(() => undefined))
    setSaid(address ? '' : t.failed)
    setMade(who && address ? { address, name: who.name } : undefined)
    onMade()
  }
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        void make(new FormData(event.currentTarget))
      }}
    >
      <p>{t.intro}</p>
      <Choices people={people} />
      <Button look="secondary">{t.make}</Button>
      <Status>{said}</Status>
      {made ? <Link made={made} onCopied={() => setSaid(t.copied)} /> : null}
    </form>
  )
}

/** Whoever has no key stands first. */
const Choices = ({ people }: { people: readonly Invitable[] }) => {
  const t = usePeopleText()
  const sorted = [...people.filter(each => !each.hasKey), ...people.filter(each => each.hasKey)]
  const options = sorted.map(({ person, name, hasKey }) => ({
    value: person,
    label: hasKey ? `${name} (${t.hasKey})` : name,
  }))
  const asRoles = roles.map(role => ({ value: String(role), label: t.roles[role] }))
  return (
    <>
      <Select name="invited" label={t.person} options={options} />
      <Select name="role" label={t.role} options={asRoles} />
    </>
  )
}

const Link = ({ made, onCopied }: { made: Made; onCopied(): void }) => {
  const t = usePeopleText()
  const copy = () => navigator.clipboard.writeText(made.address).then(onCopied, () => undefined)
  return (
    <InsetText>
      <p>
        <strong>{t.link(made.name)}</strong>
      </p>
      <p>
        <code id="invitation-link">{made.address}</code>
      </p>
      <p>{t.linkHint}</p>
      <Button type="button" look="secondary" onClick={() => void copy()}>
        {t.copy}
      </Button>
    </InsetText>
  )
}
