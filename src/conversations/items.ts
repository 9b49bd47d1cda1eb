import { bundle, join, u16, u32, u8, utf8, type Bytes } from '../ps1/checking.ts'

/**
 * What a sealed document is given: a list of items, each its kind and its bytes. Kinds, as `README.md` has them:
 * 1 state · 2 record with signature · 3 wrap · 4 envelope · 5 vault · 6 ledger · 7 cursor.
 */
export type Item =
  | { readonly kind: 'state' | 'ledger'; readonly json: unknown }
  | { readonly kind: 'record'; readonly wire: Bytes }
  | { readonly kind: 'wrap'; readonly epoch: number; readonly index: number; readonly file: Bytes }
  | { readonly kind: 'envelope'; readonly minute: number; readonly bytes: Bytes }
  | { readonly kind: 'vault'; readonly bytes: Bytes }
  | { readonly kind: 'cursor'; readonly cursor: string }

const encode = (item: Item): Bytes => {
  switch (item.kind) {
    case 'state':
      return join(u8(1), utf8(JSON.stringify(item.json)))
    case 'record':
      return join(u8(2), item.wire)
    case 'wrap':
      return join(u8(3), u16(item.epoch), u8(item.index), item.file)
    case 'envelope':
      return join(u8(4), u32(item.minute), item.bytes)
    case 'vault':
      return join(u8(5), item.bytes)
    case 'ledger':
      return join(u8(6), utf8(JSON.stringify(item.json)))
    case 'cursor':
      return join(u8(7), utf8(item.cursor))
  }
}

/** The list as one body. */
export const encodeItems = (items: readonly Item[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array(bundle(items.map(encode)))

/** Time as it leaves the server: minutes since 1970, never seconds. */
export const minuteOf = (at: Date): number => Math.floor(at.getTime() / 60_000)
