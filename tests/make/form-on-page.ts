/** A form as it stands on a page: what is chosen beforehand, and how many taps it takes to make it what somebody means. */

export type Input = {
  readonly name: string
  readonly value: string
  readonly type: string
  readonly checked: boolean
  /** Behind a summary that is closed: one tap more. */
  readonly hidden: boolean
}

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}(?:="([^"]*)")?(?=[\\s/>])`).exec(tag)?.[1] ??
  (new RegExp(`\\s${name}(?=[\\s/>])`).test(tag) ? '' : undefined)

/** Every input of a page's main part, in order. */
export const inputsOn = (html: string): Input[] => {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'))
  let closed = 0
  const found: Input[] = []
  for (const [tag, kind] of main.matchAll(/<(input|details|\/details)\b[^>]*>/g)) {
    if (kind === 'details') closed += attribute(tag, 'open') === undefined ? 1 : 0
    else if (kind === '/details') closed = Math.max(0, closed - 1)
    else {
      found.push({
        name: attribute(tag, 'name') ?? '',
        value: attribute(tag, 'value') ?? '',
        type: attribute(tag, 'type') ?? 'text',
        checked: attribute(tag, 'checked') !== undefined,
        hidden: closed > 0,
      })
    }
  }
  return found
}

/** What a browser would post of the page as it came. */
export const untouched = (html: string): URLSearchParams => {
  const form = new URLSearchParams()
  for (const { name, value, type, checked } of inputsOn(html)) {
    if (type === 'radio' || type === 'checkbox' ? checked : name !== '') form.append(name, value)
  }
  return form
}

/** Ticks what somebody means on the page as it came; the taps it took, and what is then posted. */
export const tick = (
  html: string,
  wishes: Readonly<Record<string, string>>,
): { form: URLSearchParams; taps: number } => {
  const form = untouched(html)
  let taps = 0
  for (const [name, value] of Object.entries(wishes)) {
    const input = inputsOn(html).find(each => each.name === name && each.value === value)
    if (!input) throw new Error(`the page has no ${name}=${value}`)
    if (input.checked) continue
    taps += input.hidden ? 2 : 1
    if (input.type === 'radio') form.set(name, value)
    else form.append(name, value)
  }
  return { form, taps }
}
