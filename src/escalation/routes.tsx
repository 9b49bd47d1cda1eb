import { doors } from '../platform/http/door.ts'
import { page } from '../platform/http/reply.ts'
import { passingOnCard } from './card.ts'
import { PassingOn } from './pages/PassingOn.tsx'
import { text } from './text.ts'

export const escalationDoors = doors({
  'GET /passing-on': {
    may: 'anyone',
    sameForEverybody: true,
    handle: async ({ lang, force, read }) => {
      const card = await read('gov', tx => passingOnCard(tx, force, lang))
      return page(text(lang).title, <PassingOn card={card} lang={lang} />, { sensitive: true })
    },
  },
})
