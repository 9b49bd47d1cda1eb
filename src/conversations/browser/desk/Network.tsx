import { ButtonGroup, LinkButton } from '../../../design/index.ts'
import { localPath } from '../../../platform/http/path.ts'
import { useTools } from './context.ts'
import { usePeopleText } from './people-text.ts'

/** A coordinator's day begins with what needs somebody now; these are pages of their own, and leaving for them locks messages. */
export const Network = () => {
  const { place } = useTools()
  const t = usePeopleText()
  return (
    <section aria-labelledby="network">
      <h2 class="govuk-heading-m" id="network">
        {t.network.title}
      </h2>
      <p>{t.network.hint}</p>
      <ButtonGroup>
        <LinkButton href={localPath(place.lang, '/desk/network')}>{t.network.now}</LinkButton>
        <LinkButton href={localPath(place.lang, '/desk/people')} secondary>
          {t.network.people}
        </LinkButton>
      </ButtonGroup>
    </section>
  )
}
