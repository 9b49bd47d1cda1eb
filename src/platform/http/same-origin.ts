/**
 * Whether a post comes from a page of ours. Request forgery is stopped thrice: the staff cookie is SameSite=Strict, the
 * browser says where a request comes from, and every staff form carries a token of its session.
 */
export const comesFromOurPage = (request: Request, url: URL): boolean => {
  const site = request.headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin'
  // Browsers before Sec-Fetch-Site send Origin with every post; a request with neither comes from no page.
  const origin = request.headers.get('origin')
  return origin !== null && hostOf(origin) === (request.headers.get('host') ?? url.host)
}

const hostOf = (origin: string): string | undefined =>
  URL.canParse(origin) ? new URL(origin).host : undefined
