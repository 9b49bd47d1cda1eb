import { Button } from '../../../../design/index.ts'
import { FromPage } from '../../../../asking/browser/FromPage.tsx'
import { talkText } from '../../../talk/text.ts'
import { isTyped } from '../draft.ts'
import { BackButton, Title } from '../Screen.tsx'
import type { Talk } from '../way.ts'

/**
 * Please talk to someone who is awake now. Nobody is told, nothing is sent, and the way on stands beside the numbers, the same size,
 * never behind a tick box.
 */
export const Panel = ({ page, way, go }: Talk) => {
  const t = talkText(page.lang)
  const isNew = way.to === 'new'
  return (
    <>
      <BackButton>{t.back}</BackButton>
      <Title>{t.panel.title}</Title>
      <p class="al-lead">{t.panel.lead}</p>
      <FromPage id="crisis-numbers" />
      <p>{t.panel.near}</p>
      <p>{t.panel.unseen}</p>
      {isTyped(way.draft) ? (
        <>
          <p>{t.panel.stay}</p>
          <p class="al-ring">
            <Button type="button" onClick={() => go('check')}>
              {t.panel.sendFirst}
            </Button>
          </p>
        </>
      ) : null}
      <p class="al-ring">
        <Button type="button" onClick={() => go(isNew ? 'passing' : 'return')}>
          {isNew ? t.panel.write : t.panel.read}
        </Button>
      </p>
    </>
  )
}

/** Some words of the note made the page show this; it may have misread, and says so. Sending is one tap away, as before. */
export const Worry = ({ page, go }: Talk) => {
  const t = talkText(page.lang)
  return (
    <>
      <BackButton>{t.back}</BackButton>
      <Title>{t.worry.title}</Title>
      <p class="al-lead">{t.worry.lead}</p>
      <p class="al-ring">
        <Button type="button" onClick={() => go('check')}>
          {t.worry.goOn}
        </Button>
      </p>
      <h2>{t.panel.title}</h2>
      <FromPage id="crisis-numbers" />
      <p>{t.panel.near}</p>
      <p>{t.panel.stay}</p>
      <p class="al-ring">
        <Button type="button" onClick={() => go('check')}>
          {t.worry.goOn}
        </Button>
      </p>
    </>
  )
}

/** What may have to be passed on, acknowledged every time, before anything is typed. */
export const Passing = ({ page, way, go }: Talk) => {
  const t = talkText(page.lang)
  const next = () => go(way.phrase === undefined || way.trusted === undefined ? 'phrase' : 'how')
  return (
    <>
      <BackButton>{t.back}</BackButton>
      <FromPage id="passing-on" focus />
      <Button type="button" onClick={next}>
        {t.passing.read}
      </Button>
    </>
  )
}
