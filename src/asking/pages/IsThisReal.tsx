import { InsetText } from '../../design/index.ts'
import type { Force } from '../../platform/http/door.ts'
import type { Lang } from '../../platform/text.ts'
import { text } from '../text.ts'

/** Who runs it, the address to compare with the poster, a sample, and what a web page cannot promise. */
export const IsThisReal = ({ lang, force, address }: { lang: Lang; force: Force; address: string }) => {
  const t = text(lang).real
  return (
    <>
      <h1>{t.title}</h1>
      <p class="al-lead">{t.lead}</p>
      <h2>{t.whoTitle}</h2>
      <p>{force.stage === 'demonstration' ? t.demo : t.who(force.name[lang] || force.name.en)}</p>
      <h2>{t.addressTitle}</h2>
      <p>{t.address}</p>
      <InsetText>
        {t.here} <strong class="al-address">{address}</strong>
      </InsetText>
      <p>{t.addressElse}</p>
      <h2>{t.sampleTitle}</h2>
      <p>{t.sampleLead}</p>
      <ol class="al-talk">
        {t.sample.map((words, nth) => (
          <li class={nth % 2 === 0 ? 'al-talk__mine' : 'al-talk__theirs'}>
            <article>
              <span class="al-talk__who">{nth % 2 === 0 ? t.you : t.supporter}</span>
              <p>{words}</p>
            </article>
          </li>
        ))}
      </ol>
      <h2>{t.cannotTitle}</h2>
      <p>{t.cannot}</p>
      <h2>{t.deviceTitle}</h2>
      <p>{t.device}</p>
    </>
  )
}
