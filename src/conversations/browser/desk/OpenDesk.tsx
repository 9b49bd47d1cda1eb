import { Card } from './Card.tsx'
import { useTools } from './context.ts'
import { People } from './People.tsx'
import { Ways } from './Ways.tsx'

/**
 * What an unlocked desk holds, in order. Each part is a component that takes what it needs from `useTools()`; a part for
 * supporters or coordinators says so here.
 */
export const OpenDesk = () => {
  const { session } = useTools()
  const is = (role: string) => session.roles.includes(role)
  return (
    <>
      {is('supporter') ? <Card /> : null}
      {is('coordinator') ? <People /> : null}
      <Ways />
    </>
  )
}
