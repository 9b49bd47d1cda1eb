import { Button, Details, ErrorSummary, InsetText, TextField } from '../../design/index.ts'
import { localPath } from '../../platform/http/path.ts'
import { sortText, type Lang } from '../../platform/text.ts'
import type { Directory, Listed } from '../../supporters/index.ts'
import { findText } from '../find/text.ts'
import { isRingOnly, SupporterCard, type CardFrame } from './SupporterCard.tsx'

type Phrase = { lang: Lang; demoPhrase: string | undefined; typed?: string; isWrong?: boolean }

/** The poster's phrase, typed. A form, so that it works without script; the phrase is posted, never in an address. */
export const PhraseForm = ({ lang, demoPhrase, typed, isWrong = false }: Phrase) => {
  const t = findText(lang)
  const error = isWrong ? (typed === '' ? t.phraseMissing : t.phraseWrong) : undefined
  const demo = demoPhrase === undefined ? '' : t.phraseDemo(demoPhrase)
  return (
    <>
      <ErrorSummary errors={error === undefined ? [] : [{ field: 'phrase', message: error }]} />
      <h1>{t.title}</h1>
      <p class="al-lead">{t.lead}</p>
      <form method="post" action={localPath(lang, '/supporters')} autocomplete="off" novalidate>
        <TextField
          name="phrase"
          label={t.phrase}
          hint={`${t.phraseHint} ${demo}`}
          error={error}
          value={typed}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
        />
        <Button>{t.show}</Button>
      </form>
      <p>{t.whyPhrase}</p>
      <Details summary={t.noPhrase}>
        <p>{t.noPhraseWords}</p>
      </Details>
    </>
  )
}

/** Without script: everybody who may be asked, by district, to ring. Nobody can be left out here, and it says so. */
export const AllSupporters = ({ directory, frame }: { directory: Directory; frame: CardFrame }) => {
  const { lang } = frame
  const t = findText(lang)
  const districts = directory.places.filter(place => place.parent === null)
  const nameOf = (place: { name: string; nameCy: string }) =>
    lang === 'cy' && place.nameCy !== '' ? place.nameCy : place.name
  const order = sortText(districts.map(nameOf), lang)
  // Whoever can neither be written to nor rung would be a name for nothing.
  const reachable = directory.supporters.filter(one => !isRingOnly(one) || one.card.number !== undefined)
  return (
    <>
      <h1>{t.listTitle}</h1>
      <p class="al-lead">{reachable.length === 0 ? t.nobodyListed : t.listLead}</p>
      <InsetText>{t.noExclusions}</InsetText>
      <p>{t.hideNumber}</p>
      <p class="al-meta">{t.nothingStored}</p>
      {districts
        .toSorted((a, b) => order.indexOf(nameOf(a)) - order.indexOf(nameOf(b)))
        .map(district => (
          <District
            name={nameOf(district)}
            people={reachable.filter(({ card }) => card.district === district.id)}
            frame={frame}
          />
        ))}
    </>
  )
}

const District = ({ name, people, frame }: { name: string; people: readonly Listed[]; frame: CardFrame }) =>
  people.length === 0 ? null : (
    <section>
      <h2>{name}</h2>
      <ul class="al-people">
        {people.map(listed => (
          <li>
            <SupporterCard listed={listed} frame={frame} />
          </li>
        ))}
      </ul>
    </section>
  )
