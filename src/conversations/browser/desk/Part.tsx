import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { Button } from '../../../design/index.ts'
import { loadPart } from '../part.ts'
import { Status } from '../Status.tsx'
import { useTools } from './context.ts'

type PartProps<Loaded> = {
  readonly address: string
  /** What stands here once the part is there. */
  children(loaded: Loaded): VNode
}

/** A part of the desk that not everybody needs. When it does not arrive it says so, and asks again at a tap; the rest goes on. */
export const Part = <Loaded,>({ address, children }: PartProps<Loaded>) => {
  const { t } = useTools()
  const [state, setState] = useState<{ readonly loaded: Loaded } | 'coming' | 'failed'>('coming')
  const load = async () => {
    setState('coming')
    setState({ loaded: await loadPart<Loaded>(address) })
  }
  const tryIt = () => void load().catch(() => setState('failed'))
  useEffect(tryIt, [])
  if (typeof state === 'object') return children(state.loaded)
  return (
    <>
      <Status>{state === 'coming' ? t.part.coming : t.part.failed}</Status>
      {state === 'failed' ? (
        <Button type="button" look="secondary" onClick={tryIt}>
          {t.part.again}
        </Button>
      ) : null}
    </>
  )
}
