/** Whether a text looks as if it says who somebody is: a kind hint on the check page, never a wall. Isomorphic; nothing is sent. */

export type SaysWho = 'name' | 'collar' | 'phone' | 'postcode'

const ranks = 'PC|PCSO|DC|DS|DI|DCI|PS|Sgt|Sergeant|Insp|Inspector|Supt|Constable|Cwnstabl|Rhingyll|Arolygydd'
const patterns: Readonly<Record<SaysWho, readonly RegExp[]>> = {
  name: [
    /\b(?:my name is|my name’s|my name's|fy enw i yw|fy enw i ydy)\s+\p{L}/iu,
    new RegExp(`\\b(?:${ranks})\\.?\\s+\\p{Lu}\\p{Ll}+`, 'u'),
  ],
  collar: [
    /\b(?:collar|shoulder|warrant|coler|ysgwydd)\b\D{0,15}\d{2,6}/iu,
    new RegExp(`\\b(?:${ranks})\\.?\\s*\\d{2,6}\\b`, 'u'),
    /\b[A-Z]{1,2}\d{3,5}\b/u,
  ],
  phone: [/(?:\+44|\b0)[\s-]?\d(?:[\s-]?\d){8,9}\b/u],
  postcode: [/\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b/iu],
}

/** What it looks like, in a fixed order; empty for most texts. */
export const saysWho = (text: string): SaysWho[] =>
  (['name', 'collar', 'phone', 'postcode'] as const).filter(kind =>
    patterns[kind].some(pattern => pattern.test(text)),
  )
