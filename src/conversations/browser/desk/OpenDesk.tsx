import { Card } from './Card.tsx'
import { useTools } from './context.ts'
import { Network } from './Network.tsx'
import { People } from './People.tsx'
import { Ways } from './Ways.tsx'
import { Work } from '../work/Work.tsx'

/**
 * What an unlocked desk holds, in order. Each part is a component that takes what it needs from `useTools()`; a part for
 * supporters or coordinators says so here. A supporter's work is the desk itself: the rest stands below its first place.
 */
export const OpenDesk = () => {
  const { session, t } = useTools()
  const is = (role: string) => session.roles.includes(role)
  const rest = (
    <>
      {is('supporter') ? <Card /> : null}
      {is('coordinator') ? <Network /> : null}
      {is('coordinator') ? <People /> : null}
      <Ways />
    </>
  )
  if (is('supporter')) return <Work>{rest}</Work>
  return (
    <>
      <h1 class="govuk-heading-l">{t.yourDesk(session.name)}</h1>
      {rest}
    </>
  )
}
