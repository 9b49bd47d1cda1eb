import { Button, InsetText, Link, Radios } from '../../../../design/index.ts'
import { FromPage } from '../../../../asking/browser/FromPage.tsx'
import { now } from '../../../../asking/browser/page.ts'
import { localPath } from '../../../../platform/http/path.ts'
import { coverLine } from '../../../../supporters/cover-words.ts'
import { coverOf, unpackSpans } from '../../../../supporters/duty.ts'
import { text as supporterText } from '../../../../supporters/text.ts'
import { talkText } from '../../../talk/text.ts'
import { LocalForm } from '../Screen.tsx'
import type { Answer, Talk, Way } from '../way.ts'

/** Who is awake, before a word is typed. */
export const CoverLine = ({ page }: Pick<Talk, 'page'>) => {
  const at = now()
  const cover = coverOf(unpackSpans(page.cover), at)
  const line = coverLine(cover, at, page.lang)
  if (cover.kind === 'here') return <p class="al-cover">{line}</p>
  return (
    <section class="al-cover">
      <p>
        <strong>{line}</strong> {supporterText(page.lang).theseAre}
      </p>
      <FromPage id="crisis-short" />
    </section>
  )
}

const answers = ['danger', 'struggling', 'talk', 'unsaid'] as const

/** *Am I safe to wait?* For everybody, every time. The answer stays in this page; nothing is sent, and no answer is a right one. */
export const Safe = (talk: Talk) => {
  const { page, way, change, go } = talk
  const t = talkText(page.lang)
  const onward = (to: Way['to']) => {
    change({ to })
    if (way.answer === 'danger') return go('panel')
    go(to === 'new' ? 'passing' : 'return')
  }
  return (
    <>
      <CoverLine page={page} />
      <LocalForm onSend={() => onward('new')}>
        <Radios
          name="safe"
          legend={t.safe.title}
          heading
          hint={t.safe.hint}
          value={way.answer}
          choices={answers.map(value => ({ value, label: t.safe[value] }))}
          onChange={event => change({ answer: event.currentTarget.value as Answer })}
        />
        <Button>{t.continue}</Button>
      </LocalForm>
      <p>
        <Button type="button" look="secondary" onClick={() => onward('return')}>
          {t.safe.been}
        </Button>
      </p>
      <InsetText>{t.safe.device}</InsetText>
      <p>
        <Link href={localPath(page.lang, '/is-this-real')}>{t.safe.real}</Link>
      </p>
    </>
  )
}
