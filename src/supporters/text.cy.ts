import type { Widen } from '../platform/text.ts'
import type { Text } from './text.en.ts'

export const cy: Widen<Text> = {
  coverHereUntil: time => `Mae cefnogwyr cyfoedion yma tan ${time}.`,
  coverHere: 'Mae cefnogwyr cyfoedion yma nawr.',
  coverNobodyUntil: time => `Does neb yma ar ddihun tan ${time}.`,
  coverNobody: 'All neb yma ddweud pryd bydd cefnogwr cyfoedion ar ddihun.',
  theseAre: 'Mae’r bobl hyn:',
  onUntil: time => `Ar gael nawr, tan ${time}`,
  onNext: time => `Ar gael nesaf ${time}`,
  onUnknown: 'Heb roi oriau',
  today: time => `heddiw am ${time}`,
  tomorrow: time => `yfory am ${time}`,
  bands: {
    'front-line': 'Rheng flaen',
    'first-line-leader': 'Arweinydd llinell gyntaf, fel rhingyll',
    'middle-leader': 'Arweinydd canol, fel arolygydd',
    'senior-leader': 'Uwch arweinydd, fel uwch-arolygydd',
    'chief-officer': 'Prif swyddog',
  },
  workforces: {
    officer: 'Swyddog heddlu',
    staff: 'Staff yr heddlu',
    special: 'Cwnstabl gwirfoddol',
    volunteer: 'Gwirfoddolwr yr heddlu',
  },
  languages: { en: 'Saesneg', cy: 'Cymraeg' },
  roles: { supporter: 'Cefnogwr cyfoedion', champion: 'Hyrwyddwr cymorth cyfoedion' },
  takes: { message: 'Yn derbyn negeseuon', call: 'Yn derbyn galwadau' },
  notice: {
    subject: 'Mae gennych chi neges',
    body: address =>
      `Mae gennych chi neges.\n\nI’w darllen, agorwch y cyfeiriad hwn a mewngofnodi:\n${address}\n\nDoes dim o’r neges yn yr e-bost hwn. Peidiwch ag ateb yr e-bost hwn.\n`,
  },
  reminder: {
    subject: 'Mae rhywbeth i chi edrych arno',
    body: address =>
      `Mae rhywbeth i chi edrych arno. Nid yw’n fater brys.\n\nI’w weld, agorwch y cyfeiriad hwn a mewngofnodi:\n${address}\n\nPeidiwch ag ateb yr e-bost hwn.\n`,
  },
}
