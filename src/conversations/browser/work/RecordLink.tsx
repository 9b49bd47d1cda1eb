import { Button } from '../../../design/index.ts'
import { localPath } from '../../../platform/http/path.ts'
import { useTools } from '../desk/context.ts'
import { plainId } from './server.ts'
import { text } from './text.ts'

/**
 * Completing a record of this contact, in a tab of its own: leaving this page would drop the keys. The id is posted, never in an
 * address, and is used for one computation and not kept (statistics.md).
 */
export const RecordLink = ({ conversation }: { conversation: string }) => {
  const { place, session } = useTools()
  const t = text(place.lang).talk
  return (
    <form method="post" action={localPath(place.lang, '/desk/records/new')} target="_blank" rel="noopener">
      <input type="hidden" name="_token" value={session.formToken} />
      <input type="hidden" name="conversation" value={plainId(conversation)} />
      <Button look="secondary" slim>
        {t.record}
      </Button>
      <p class="al-meta">{t.recordHint}</p>
    </form>
  )
}
