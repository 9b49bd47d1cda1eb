/**
 * The words of an agreement, as a person types them and as they are signed: a title, paragraphs, lists of points, and sections
 * with a heading. Plain text: what looks like HTML stands there as it was typed. Pure.
 */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly points: readonly string[] }
export type Section = { readonly heading: string; readonly blocks: readonly Block[] }
export type Words = {
  readonly title: string
  /** What stands before the first heading. */
  readonly lead: readonly Block[]
  readonly sections: readonly Section[]
}

const tidy = (line: string): string =>
  line
    .normalize('NFC')
    .replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .trim()
// A mark of a heading inside a section would be read as one when the words are read again; a dash alone says nothing.
const bare = (line: string): string =>
  tidy(line)
    .replace(/^#[#\s]*/, '')
    .replace(/^[-*•]+$/, '')
const isPoint = (words: string): boolean => /^[-*•] \S/.test(words)

/**
 * Paragraphs and lists from what somebody typed: an empty line ends a paragraph, a line that begins with "- " is a point. A line
 * that goes on belongs to what stands above it.
 */
export const readBlocks = (typed: string): Block[] => {
  const blocks: Block[] = []
  let open = false
  for (const line of typed.replaceAll(/\r\n?/g, '\n').split('\n')) {
    const words = bare(line)
    const last = blocks.at(-1)
    if (words === '') open = false
    else if (isPoint(words)) {
      const point = words.slice(2)
      if (last?.kind === 'list') blocks[blocks.length - 1] = { ...last, points: [...last.points, point] }
      else blocks.push({ kind: 'list', points: [point] })
      open = true
    } else if (open && last) blocks[blocks.length - 1] = longer(last, words)
    else {
      blocks.push({ kind: 'paragraph', text: words })
      open = true
    }
  }
  return blocks
}

const longer = (block: Block, words: string): Block =>
  block.kind === 'paragraph'
    ? { ...block, text: `${block.text} ${words}` }
    : { ...block, points: [...block.points.slice(0, -1), `${block.points.at(-1) ?? ''} ${words}`] }

/** As it stands in a field: what `readBlocks` reads. */
export const typedBlocks = (blocks: readonly Block[]): string =>
  blocks
    .map(block => (block.kind === 'list' ? block.points.map(point => `- ${point}`).join('\n') : block.text))
    .join('\n\n')

/** One line: a title or a heading. */
export const readLine = (typed: string): string => tidy(typed).replace(/^#+\s*/, '')

/**
 * The canonical text: the bytes whose hash is signed. Reading and writing it again changes nothing, so whoever types the same
 * words gets the same hash.
 */
export const canonical = ({ title, lead, sections }: Words): string => {
  const parts = [`# ${title}`, typedBlocks(lead)]
  for (const { heading, blocks } of sections) parts.push(`## ${heading}`, typedBlocks(blocks))
  return `${parts.filter(part => part !== '').join('\n\n')}\n`
}

/** Reads a canonical text, or a file written like one. */
export const readWords = (text: string): Words => {
  const [first = '', ...rest] = `\n${text.replaceAll(/\r\n?/g, '\n')}`.split(/\n## /)
  const [titleLine = '', ...lead] = first.trim().split('\n')
  return {
    title: readLine(titleLine),
    lead: readBlocks(lead.join('\n')),
    sections: rest.map(part => {
      const [heading = '', ...body] = part.split('\n')
      return { heading: readLine(heading), blocks: readBlocks(body.join('\n')) }
    }),
  }
}
