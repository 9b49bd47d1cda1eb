import { Network } from './Network.tsx'
import { People } from './People.tsx'

/** A coordinator's part of the desk. Nobody else loads it. */
export const Coordinating = () => (
  <>
    <Network />
    <People />
  </>
)
