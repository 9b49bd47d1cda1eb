/** The smallest form the browser takes, from its `Accept-Encoding`. `br;q=0` is a no. */
export function encodingFor(accepted: string): 'br' | 'gzip' | 'identity' {
  const offers = accepted
    .toLowerCase()
    .split(',')
    .map(offer => offer.trim().split(/\s*;\s*/))
  const takes = (coding: string) =>
    offers.some(([name, q]) => name === coding && !/^q=0(\.0*)?$/.test(q ?? ''))
  if (takes('br')) return 'br'
  return takes('gzip') ? 'gzip' : 'identity'
}
