import type { Section } from '../section.ts'
import { Ways } from './links.tsx'

const One = ({ heading, text = [], points = [], ways = [] }: Section) => (
  <>
    {heading ? <h2>{heading}</h2> : null}
    {text.map(paragraph => (
      <p>{paragraph}</p>
    ))}
    {points.length > 0 ? (
      <ul>
        {points.map(point => (
          <li>{point}</li>
        ))}
      </ul>
    ) : null}
    {ways.length > 0 ? <Ways ways={ways} /> : null}
  </>
)

/** A page of words, section after section. */
export const Sections = ({ sections }: { sections: readonly Section[] }) => (
  <>
    {sections.map(section => (
      <One {...section} />
    ))}
  </>
)
