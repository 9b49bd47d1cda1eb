import { PartOf, type PartOfProps } from '../PartOf.tsx'
import { useTools } from './context.ts'

/** A part of the desk that not everybody needs. */
export const Part = <Loaded,>(props: Pick<PartOfProps<Loaded>, 'address' | 'children'>) => (
  <PartOf words={useTools().t.part} {...props} />
)
