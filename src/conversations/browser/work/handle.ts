import type { Lang } from '../../../platform/text.ts'

/**
 * Names for people who gave none: two plain words made on this device from the conversation's id, so that a supporter can tell one
 * from the other. They are nobody's name, say nothing, and are never sent. The two lists mean the same, word for word; the Welsh
 * nouns are masculine, so that no adjective changes its beginning.
 */
const first = {
  en: 'Blue Red White Green Yellow Silver Quiet Clear Warm Still Long Wide Light New Round Simple Small Big Kind Early Plain Smooth Bright Soft Fresh Gentle Far Open Purple Orange Grey Brown',
  cy: 'glas coch gwyn gwyrdd melyn arian tawel clir cynnes llonydd hir llydan ysgafn newydd crwn syml bach mawr caredig cynnar plaen llyfn disglair meddal ffres mwyn pell agored porffor oren llwyd brown',
}
const second = {
  en: 'lake house hill path flower door cloud sun snow beach castle boat book apple nest harbour kite valley field clock mountain light paper village cup stone bread table wool mirror park button',
  cy: 'Llyn Tŷ Bryn Llwybr Blodyn Drws Cwmwl Haul Eira Traeth Castell Cwch Llyfr Afal Nyth Harbwr Barcud Dyffryn Cae Cloc Mynydd Golau Papur Pentref Cwpan Maen Bara Bwrdd Gwlân Drych Parc Botwm',
}

const wordAt = (words: string, place: number): string => {
  const list = words.split(' ')
  return list[place % list.length] ?? ''
}

/** "Blue lake", "Llyn glas": always the same for one conversation (its id in hex, with or without dashes). */
export const handleOf = (conversation: string, lang: Lang): string => {
  const place = Number.parseInt(conversation.replaceAll('-', '').slice(0, 8), 16)
  const [adjective, noun] = [
    wordAt(first[lang], place % 32),
    wordAt(second[lang], Math.floor(place / 32) % 32),
  ]
  return lang === 'cy' ? `${noun} ${adjective}` : `${adjective} ${noun}`
}
