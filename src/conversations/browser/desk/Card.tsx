import { useEffect, useState } from 'preact/hooks'
import { Button, InsetText, SummaryList } from '../../../design/index.ts'
import { bundle, u32, zeros } from '../../../ps1/checking.ts'
import { fromBase64url } from '../../../ps1/opening.ts'
import { readCard } from '../../../supporters/card.ts'
import { useTools } from './context.ts'
import { Status } from '../Status.tsx'

type Served = { readonly issue: number; readonly bytes: string; readonly isSigned: boolean }

/** A supporter signs their own card, after reading what colleagues will read: exactly the bytes that are served (ps1 6). */
export const Card = () => {
  const { api, keys, t } = useTools()
  const [card, setCard] = useState<Served>()
  const [said, setSaid] = useState<string>()
  useEffect(() => {
    const load = async () => {
      const answer = await api.get('/desk/card')
      // Null: a supporter who has no card yet.
      if (answer.ok) setCard((await answer.json<Served | null>()) ?? undefined)
    }
    void load().catch(() => undefined)
  }, [api])
  if (!card || card.isSigned) return said ? <InsetText>{said}</InsetText> : null
  const bytes = fromBase64url(card.bytes) ?? zeros(0)
  const shown = readCard(new TextDecoder().decode(bytes))
  const sign = async () => {
    const { keyHash, signature } = await keys('signCard', { issue: card.issue, card: bytes })
    const answer = await api.post('/desk/card', bundle([u32(card.issue), keyHash, signature]))
    setSaid(answer.ok ? t.card.signed : t.card.failed)
    if (answer.ok) setCard({ ...card, isSigned: true })
  }
  return (
    <section aria-labelledby="card">
      <h2 class="govuk-heading-m" id="card">
        {t.card.title}
      </h2>
      <p>{t.card.body}</p>
      <SummaryList
        rows={[
          { key: t.card.name, value: [shown.first, shown.surname].filter(Boolean).join(' ') },
          { key: t.card.words, value: shown.words.en ?? shown.words.cy ?? '' },
          ...(shown.number ? [{ key: t.card.number, value: shown.number }] : []),
        ]}
      />
      {said ? <Status>{said}</Status> : null}
      <Button type="button" onClick={() => void sign().catch(() => setSaid(t.card.failed))}>
        {t.card.sign}
      </Button>
    </section>
  )
}
