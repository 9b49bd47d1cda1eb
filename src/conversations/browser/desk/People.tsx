import { useEffect, useState } from 'preact/hooks'
import { Button, Details, NotificationBanner } from '../../../design/index.ts'
import { useTools } from './context.ts'
import {
  approve,
  loadPeople,
  revoke,
  withdraw,
  type Done,
  type Invitation,
  type PeopleState,
} from './invitations.ts'
import { MakeLink } from './MakeLink.tsx'
import { NewPerson } from './NewPerson.tsx'
import { usePeopleText } from './people-text.ts'
import { RevokeKeys } from './RevokeKeys.tsx'

/** What somebody is told after an act: `care` for what must not be missed. */
type Said = { readonly text: string; readonly kind: 'done' | 'care' }

/** The people and what was last said; every act says how it went and loads again. */
const usePeople = () => {
  const tools = useTools()
  const t = usePeopleText()
  const [state, setState] = useState<PeopleState>()
  const [said, setSaid] = useState<Said>()
  const load = () => loadPeople(tools).then(setState, () => undefined)
  useEffect(() => void load(), [])
  const act = async (what: Promise<Done>, done: string, swapped = t.failed) => {
    const result = await what.catch((): Done => 'failed')
    if (result === 'done') setSaid({ text: done, kind: 'done' })
    else setSaid({ text: { swapped, old: t.old, failed: t.failed }[result], kind: 'care' })
    await load()
  }
  return { tools, state, said, load, act: (...how: Parameters<typeof act>) => void act(...how) }
}

/** A coordinator invites by link, approves by one tap, and takes keys out of use. */
export const People = () => {
  const { tools, state, said, load, act } = usePeople()
  const t = usePeopleText()
  const { session } = tools
  if (!state) return null
  const nameOf = (person: string) => state.people.find(each => each.person === person)?.name ?? ''
  const others = state.people.filter(each => each.hasKey && each.person !== session.person)
  return (
    <section aria-labelledby="people">
      <h2 class="govuk-heading-m" id="people">
        {t.title}
      </h2>
      {said ? (
        <NotificationBanner kind={said.kind}>
          <p>{said.text}</p>
        </NotificationBanner>
      ) : null}
      {state.invitations.map(invitation => {
        const name = nameOf(invitation.person)
        const onApprove = () => act(approve(tools, invitation), t.approved(name), t.swapped(name))
        const onWithdraw = () => act(withdraw(tools, invitation.person), t.withdrawn(name))
        return <Open key={invitation.id} {...{ invitation, name, onApprove, onWithdraw }} />
      })}
      <MakeLink people={state.people} onMade={() => void load()} />
      <NewPerson state={state} onAdded={name => act(Promise.resolve('done'), t.added(name))} />
      <Details summary={t.revoke}>
        <RevokeKeys
          people={others}
          onRevoke={person => act(revoke(tools, person), t.revoked(nameOf(person)))}
        />
      </Details>
    </section>
  )
}

type OpenProps = { invitation: Invitation; name: string; onApprove(): void; onWithdraw(): void }

/** One open invitation: waiting for the newcomer, or for the tap of whoever made it. */
const Open = ({ invitation, name, onApprove, onWithdraw }: OpenProps) => {
  const t = usePeopleText()
  const { answer, mine, role } = invitation
  return (
    <div class="govuk-inset-text">
      <p>{answer ? t.answered(name, t.roles[role]) : t.open(name)}</p>
      {mine ? null : <p>{t.notMine}</p>}
      {answer && mine ? (
        <Button type="button" onClick={onApprove}>
          {t.approve(name)}
        </Button>
      ) : null}{' '}
      <Button type="button" look="secondary" onClick={onWithdraw}>
        {t.withdraw}
      </Button>
    </div>
  )
}
