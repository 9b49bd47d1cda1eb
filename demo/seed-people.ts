import { addArea, addPerson, giveRole } from '../src/identity/index.ts'
import type { Tx } from '../src/platform/db/index.ts'
import { keepers, mailOf, readStations, readSupporters } from './read.ts'
import { idOf } from './westvale.ts'

/** Districts and stations with their headcounts. */
export const seedAreas = async (tx: Tx): Promise<void> => {
  const none = { officer: 0, staff: 0, special: 0, volunteer: 0 }
  const stations = readStations()
  for (const name of new Set(stations.map(row => row.district))) {
    await addArea(tx, 'system', {
      id: idOf(name),
      kind: 'district',
      parent: null,
      name,
      nameCy: '',
      headcount: none,
    })
  }
  for (const { station: name, district, officers, staff, specials, volunteers } of stations) {
    const headcount = { officer: officers, staff, special: specials, volunteer: volunteers }
    await addArea(tx, 'system', {
      id: idOf(name),
      kind: 'station',
      parent: idOf(district),
      name,
      nameCy: '',
      headcount,
    })
  }
}

/** The id of somebody of Westvale by name. */
export const personId = ({ first, surname }: { first: string; surname: string }): string =>
  idOf(`${first} ${surname}`)

/** Everybody by name, and the roles they hold. A supporter who was only invited is not one yet. */
export const seedPeople = async (tx: Tx): Promise<void> => {
  for (const one of keepers) {
    await seedPerson(tx, { ...one, languages: ['en'] })
    await giveRole(tx, 'system', personId(one), one.role)
  }
  for (const one of readSupporters()) {
    await seedPerson(tx, one)
    if (one.standing !== 'invited' && one.standing !== 'inactive') {
      await giveRole(tx, 'system', personId(one), 'supporter')
    }
    if (one.standing === 'champion') await giveRole(tx, 'system', personId(one), 'champion')
  }
}

type Named = {
  first: string
  surname: string
  rank: string
  station: string
  languages: readonly ('en' | 'cy')[]
}

const seedPerson = (tx: Tx, one: Named) =>
  addPerson(tx, 'system', {
    id: personId(one),
    firstName: one.first,
    surname: one.surname,
    rank: one.rank,
    station: idOf(one.station),
    languages: one.languages,
    mail: mailOf(one),
  })
