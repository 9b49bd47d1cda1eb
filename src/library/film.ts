/** The three films, in the order of a career. The names stand in addresses: they stay. */
export const films = ['purpose', 'meaning', 'identity'] as const
export type Film = (typeof films)[number]

export const isFilm = (film: string | undefined): film is Film => films.some(known => known === film)

/** The film's row in the library and its topic of enquiry have the same name. */
export const rowOf = (film: Film): `film-${Film}` => `film-${film}`

/** The film a row of the library is, if it is one of the three. */
export const filmOf = (slug: string): Film | undefined => films.find(film => rowOf(film) === slug)
