import { useEffect, useRef, useState } from 'preact/hooks'
import { Button, ButtonGroup } from '../../../design/index.ts'
import { leavingEvent } from '../../../design/browser/leaving-event.ts'
import type { PageData } from '../../../asking/page-data.ts'
import { talkText } from '../../talk/text.ts'
import { isTyped, type Draft } from './draft.ts'
import { Title } from './Screen.tsx'

type Given = { readonly draft: Draft; readonly typed: string; readonly forgetAll: () => void }

/**
 * Exit. With something unsent it asks first; otherwise keys and words are gone from the page before it leaves. A page that a browser
 * kept whole and shows again after Back is loaded anew.
 */
export const useLeaving = ({ draft, typed, forgetAll }: Given) => {
  const [isAsking, setIsAsking] = useState(false)
  const held = useRef({ isUnsent: false, isDecided: false, forgetAll })
  held.current = { ...held.current, isUnsent: isTyped(draft) || typed.trim() !== '', forgetAll }
  useEffect(() => {
    const leaving = (event: Event) => {
      if (held.current.isUnsent && !held.current.isDecided) {
        event.preventDefault()
        return setIsAsking(true)
      }
      held.current.forgetAll()
    }
    const shown = (event: PageTransitionEvent) => event.persisted && location.reload()
    addEventListener(leavingEvent, leaving)
    addEventListener('pageshow', shown)
    return () => {
      removeEventListener(leavingEvent, leaving)
      removeEventListener('pageshow', shown)
    }
  }, [])
  const go = () => {
    held.current.isDecided = true
    document.querySelector<HTMLFormElement>('form[data-exit-to]')?.requestSubmit()
  }
  return {
    question: (page: PageData) =>
      isAsking ? <Unsent page={page} onGo={go} onStay={() => setIsAsking(false)} /> : undefined,
  }
}

type UnsentProps = { readonly page: PageData; readonly onGo: () => void; readonly onStay: () => void }

const Unsent = ({ page, onGo, onStay }: UnsentProps) => {
  const t = talkText(page.lang).leave
  return (
    <>
      <Title>{t.title}</Title>
      <p>{t.lead}</p>
      <ButtonGroup>
        <Button type="button" onClick={onStay}>
          {t.stay}
        </Button>
        <Button type="button" look="secondary" onClick={onGo}>
          {t.go}
        </Button>
      </ButtonGroup>
    </>
  )
}

/** Nobody has touched the page for a while: covered, with everything kept. One tap shows it again. */
export const Covered = ({ page, onShow }: { page: PageData; onShow: () => void }) => {
  const t = talkText(page.lang).covered
  return (
    <>
      <h1>{t.title}</h1>
      <p>{t.lead}</p>
      <Button type="button" onClick={onShow}>
        {t.show}
      </Button>
    </>
  )
}
