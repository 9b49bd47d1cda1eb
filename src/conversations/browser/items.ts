import { readBundle, readUtf8, reader, type Bytes } from '../../ps1/checking.ts'

/** What a server hands to a sealed document, taken apart. Nothing in it is believed yet: the reading loop checks. */
export type ItemList = {
  /** Readable server state, as JSON; the caller says what it expects of it. */
  readonly state: unknown
  readonly records: readonly Bytes[]
  readonly wraps: readonly { readonly e: number; readonly index: number; readonly file: Bytes }[]
  /** In the order received. `minute`: minutes since 1970, by the server's clock. */
  readonly envelopes: readonly { readonly minute: number; readonly bytes: Bytes }[]
  readonly vault: Bytes | undefined
  readonly ledger: unknown
  /** For `?after=`. */
  readonly cursor: string | undefined
}

/** Far above any conversation: a flood of empty items stops here. */
const mostItems = 100_000

type Draft = { -readonly [Key in keyof ItemList]: ItemList[Key] }
type Filling = Draft & {
  records: Bytes[]
  wraps: { e: number; index: number; file: Bytes }[]
  envelopes: { minute: number; bytes: Bytes }[]
}

const json = (bytes: Bytes): unknown => {
  try {
    return JSON.parse(readUtf8(bytes) ?? '')
  } catch {
    return undefined
  }
}

/** One item into the list; false where it has another form. A kind that a newer server knows is left out. */
const put = (list: Filling, item: Bytes): boolean => {
  const rest = item.slice(1)
  const read = reader(rest)
  switch (item[0]) {
    case 1:
      list.state = json(rest)
      return list.state !== undefined
    case 2:
      list.records.push(rest)
      return true
    case 3: {
      const e = read.u16()
      const index = read.u8()
      list.wraps.push({ e, index, file: rest.slice(3) })
      return rest.length > 3
    }
    case 4: {
      const minute = read.u32()
      list.envelopes.push({ minute, bytes: rest.slice(4) })
      return rest.length > 4
    }
    case 5:
      list.vault = rest
      return true
    case 6:
      list.ledger = json(rest)
      return list.ledger !== undefined
    case 7:
      list.cursor = readUtf8(rest)
      return list.cursor !== undefined
    default:
      return item.length > 0
  }
}

/** The list, or undefined where the body is not one: cut short on its way, or something else altogether. */
export const readItems = (body: Bytes): ItemList | undefined => {
  const items = readBundle(body, mostItems)
  if (items === undefined) return undefined
  const list: Filling = {
    state: undefined,
    records: [],
    wraps: [],
    envelopes: [],
    vault: undefined,
    ledger: undefined,
    cursor: undefined,
  }
  return items.every(item => put(list, item)) ? list : undefined
}
