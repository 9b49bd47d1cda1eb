import type { ComponentChildren, VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { Button } from '../../design/index.ts'
import { loadPart, partHere } from './part.ts'
import { Status } from './Status.tsx'

export type PartOfProps<Loaded> = {
  readonly address: string
  readonly words: { readonly coming: string; readonly failed: string; readonly again: string }
  /** What else stands there while the part is not. */
  readonly below?: ComponentChildren
  /** What stands here once the part is there. */
  children(loaded: Loaded): VNode
}

/** A part of a document that not everybody needs. When it does not arrive it says so, and asks again at a tap; nothing is lost. */
export const PartOf = <Loaded,>({ address, words, below, children }: PartOfProps<Loaded>) => {
  const [loaded, setLoaded] = useState(() => partHere(address) as Loaded | undefined)
  const [hasFailed, setHasFailed] = useState(false)
  const load = () => {
    setHasFailed(false)
    loadPart<Loaded>(address).then(
      part => setLoaded(() => part),
      () => setHasFailed(true),
    )
  }
  useEffect(() => {
    if (loaded === undefined) load()
  }, [])
  if (loaded !== undefined) return children(loaded)
  return (
    <>
      <Status>{hasFailed ? words.failed : words.coming}</Status>
      {hasFailed ? (
        <>
          <Button type="button" onClick={load}>
            {words.again}
          </Button>
          {below}
        </>
      ) : null}
    </>
  )
}
