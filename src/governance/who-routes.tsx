import { doors, type Doors } from '../platform/http/door.ts'
import { page } from '../platform/http/reply.ts'
import { grantsOf } from './grants.ts'
import { WhoCanSee } from './pages/WhoCanSee.tsx'
import { text } from './text.ts'
import { reachOf } from './who-can-see.ts'

/**
 * *Who can see what*, for everybody. It is made from the doors of the whole app, this one among them: hence a function, asked when
 * somebody looks.
 */
export const governanceDoors = (allDoors: () => readonly Doors[]) =>
  doors({
    'GET /who-can-see-what': {
      may: 'anyone',
      sameForEverybody: true,
      handle: async ask => {
        const known = { reach: reachOf(allDoors()), grants: await ask.read('gov', grantsOf) }
        return page(text(ask.lang).who.title, <WhoCanSee known={known} />)
      },
    },
  })
