/**
 * Whether somebody who comes to the front page from elsewhere wants it in Welsh: their browser names Welsh before English.
 * From a page of ours never: whoever chose "English" there gets English. Browsers that do not say where a request comes from
 * stay where they are, so that the choice cannot go round in circles.
 */
export const prefersWelsh = (headers: Headers): boolean => {
  const from = headers.get('sec-fetch-site')
  if (from === null || from === 'same-origin') return false
  const wanted = (headers.get('accept-language') ?? '')
    .split(',')
    .map(choice => {
      const [tag = '', quality = ''] = choice.trim().split(';q=')
      return { lang: tag.slice(0, 2).toLowerCase(), weight: quality === '' ? 1 : Number(quality) }
    })
    .filter(({ lang, weight }) => weight > 0 && (lang === 'cy' || lang === 'en'))
    .toSorted((a, b) => b.weight - a.weight)
  return wanted[0]?.lang === 'cy'
}
