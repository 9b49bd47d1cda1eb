import { useState } from 'preact/hooks'
import { Details } from '../../../design/index.ts'
import { Card } from './Card.tsx'
import { useTools } from './context.ts'
import { Part } from './Part.tsx'
import type * as people from './Coordinating.tsx'
import type * as ways from './Ways.tsx'
import { Work } from '../work/Work.tsx'

/**
 * What an unlocked desk holds, in order. Each part is a component that takes what it needs from `useTools()`; a part for
 * supporters or coordinators says so here. A supporter's work is the desk itself: the rest stands below its first place.
 */
export const OpenDesk = () => {
  const { place, session, t } = useTools()
  const is = (role: string) => session.roles.includes(role)
  const rest = (
    <>
      {is('supporter') ? <Card /> : null}
      {is('coordinator') ? (
        <Part address={place.parts.people}>{({ Coordinating }: typeof people) => <Coordinating />}</Part>
      ) : null}
      <HowYouSignIn />
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

/** Adding and removing passkeys is rare: it is loaded when somebody opens it. */
const HowYouSignIn = () => {
  const { place, t } = useTools()
  const [isOpened, setOpened] = useState(false)
  return (
    <Details summary={t.session.ways} onOpen={() => setOpened(true)}>
      {isOpened ? <Part address={place.parts.ways}>{({ Ways }: typeof ways) => <Ways />}</Part> : null}
    </Details>
  )
}
