import type { Block, Words as AgreementWords } from '../words.ts'

const Blocks = ({ blocks }: { blocks: readonly Block[] }) => (
  <>
    {blocks.map(block =>
      block.kind === 'paragraph' ? (
        <p>{block.text}</p>
      ) : (
        <ul>
          {block.points.map(point => (
            <li>{point}</li>
          ))}
        </ul>
      ),
    )}
  </>
)

/** The words of an agreement or a guide without their title: paragraphs, points, and headings one level below `level`. */
export const Words = ({ words, level = 2 }: { words: AgreementWords; level?: 2 | 3 }) => (
  <>
    <Blocks blocks={words.lead} />
    {words.sections.map(({ heading, blocks }) => (
      <>
        {level === 2 ? <h2>{heading}</h2> : <h3>{heading}</h3>}
        <Blocks blocks={blocks} />
      </>
    ))}
  </>
)
