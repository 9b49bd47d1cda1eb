import { useEffect, useRef, useState } from 'preact/hooks'
import { Button, InsetText } from '../../../design/index.ts'
import { localPath } from '../../../platform/http/path.ts'
import { useTools } from '../desk/context.ts'
import { askForPage, isInPlace, postedBy } from './in-place.ts'
import { plainId } from './server.ts'
import { text } from './text.ts'
import { useRoom, type Work } from './use-work.ts'

export type InPlaceProps = {
  readonly work: Work
  readonly path: `/desk/${string}`
  /** The conversation it was opened from: posted, never in an address, used for one computation and not kept (statistics.md). */
  readonly conversation?: string | undefined
}

/** A page about oneself as a step inside the desk: the keys stay, and so does the conversation it was opened from. */
export const InPlace = ({ work, path, conversation }: InPlaceProps) => {
  const { place, session } = useTools()
  const t = text(place.lang).inPlace
  const box = useRef<HTMLDivElement>(null)
  const [said, setSaid] = useState(t.opening)
  const [isSaved, setSaved] = useState(false)
  const visit = async (address: string, form?: URLSearchParams) => {
    const page = await askForPage(address, form)
    if (page === 'away') return setSaid(text(place.lang).noAnswer)
    setSaid('')
    setSaved(page.isSaved)
    show(box.current, page.nodes)
    // What was recorded counts toward the load that the desk shows.
    if (form) work.look()
  }
  useEffect(() => {
    const from =
      conversation && new URLSearchParams({ conversation: plainId(conversation), _token: session.formToken })
    void visit(localPath(place.lang, path), from || undefined)
    return keepIn(box.current, visit)
  }, [])
  return (
    <div class="al-wide">
      {conversation ? <News work={work} conversation={conversation} /> : null}
      <output>{said === '' ? null : <InsetText>{said}</InsetText>}</output>
      <div class="al-wide" ref={box} />
      {isSaved && conversation ? (
        <Button type="button" onClick={() => history.back()}>
          {t.backToTalk}
        </Button>
      ) : null}
    </div>
  )
}

/** Somebody who writes meanwhile is not left waiting unnoticed. */
const News = ({ work, conversation }: { work: Work; conversation: string }) => {
  const t = text(useTools().place.lang).inPlace
  const room = work.rooms.of(conversation)
  useRoom(room)
  const lines = room.taken()?.seen.lines.filter(line => !line.isMine).length ?? 0
  const before = useRef(lines).current
  return <output>{lines > before ? <InsetText>{t.news}</InsetText> : null}</output>
}

/** Puts a page's main part here and leads eyes and listeners to its beginning: what is wrong, or the heading. */
const show = (box: HTMLElement | null, nodes: readonly Node[]): void => {
  box?.replaceChildren(...nodes)
  for (const link of box?.querySelectorAll('a[href]') ?? []) {
    const { href, protocol } = link as HTMLAnchorElement
    const isHere = link.getAttribute('href')?.startsWith('#')
    if (!/^https?:$/.test(protocol) || isInPlace(href) || isHere) continue
    // Whatever lies elsewhere opens beside: following it here would drop the keys.
    link.setAttribute('target', '_blank')
    link.setAttribute('rel', 'noopener noreferrer')
  }
  const first = box?.querySelector<HTMLElement>('.govuk-error-summary, .govuk-notification-banner, h1')
  first?.setAttribute('tabindex', '-1')
  first?.focus({ preventScroll: true })
  scrollTo({ top: 0 })
}

/** Links and forms of the page lead on inside the box. */
const keepIn = (
  box: HTMLElement | null,
  visit: (address: string, form?: URLSearchParams) => Promise<void>,
): (() => void) => {
  const stop = new AbortController()
  const { signal } = stop
  box?.addEventListener(
    'click',
    event => {
      const link = event.target instanceof Element ? event.target.closest('a') : null
      const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey
      if (!link || !isPlain) return
      const named = link.getAttribute('href')
      if (named?.startsWith('#')) {
        // The summary of mistakes leads to its field. Followed by the browser it would be another place of the desk's history.
        event.preventDefault()
        box.querySelector<HTMLElement>(`[id="${CSS.escape(named.slice(1))}"]`)?.focus()
      } else if (isInPlace(link.href)) {
        event.preventDefault()
        void visit(link.href)
      }
    },
    { signal },
  )
  box?.addEventListener(
    'submit',
    event => {
      const form = event.target as HTMLFormElement
      event.preventDefault()
      if (!isInPlace(form.action)) return
      const posted = postedBy(form, event.submitter)
      void (form.method === 'post'
        ? visit(form.action, posted)
        : visit(`${form.action}?${posted.toString()}`))
    },
    { signal },
  )
  return () => stop.abort()
}
