import type { VNode } from 'preact'
import { FromPage } from '../../../asking/browser/FromPage.tsx'
import type { PageData } from '../../../asking/page-data.ts'
import { talkText } from '../../talk/text.ts'
import { loadPart } from '../part.ts'
import { PartOf } from '../PartOf.tsx'
import type * as inside from './inside-part.ts'
import type * as wayIn from './way-part.ts'

/**
 * Parts are asked for only by pages that ask the server for something anyway (the list of supporters, the word list, Send): the answer to
 * the first question, and whether somebody goes on after it, is seen by nobody.
 */
export const loadWay = ({ parts }: PageData) => loadPart<typeof wayIn>(parts.way)
export const loadInside = ({ parts }: PageData) => loadPart<typeof inside>(parts.inside)

/** Begins to load what somebody is about to need; whether it has come, the page that needs it will say. */
export const ahead = (part: Promise<unknown>): void => void part.catch(() => undefined)

type Props<Loaded> = { readonly page: PageData; children(part: Loaded): VNode }

const partOf = <Loaded,>(which: keyof PageData['parts'], { page, children }: Props<Loaded>) => {
  const t = talkText(page.lang)
  const words = { coming: t.ready, failed: t.partFailed, again: t.tryAgain }
  return (
    <PartOf<Loaded>
      key={which}
      address={page.parts[which]}
      words={words}
      below={<FromPage id="crisis-numbers" />}
    >
      {children}
    </PartOf>
  )
}

/** A page of the way to a new note. */
export const WayIn = (props: Props<typeof wayIn>) => partOf('way', props)
/** A page of a note that was sent. */
export const Inside = (props: Props<typeof inside>) => partOf('inside', props)
