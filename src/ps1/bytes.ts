/**
 * Fixed widths, big-endian, nothing between (docs/ps1.md 1.1, 1.2). Binary and never JSON: two parsers that read one JSON text
 * differently would let one signature mean two things.
 */
export type Bytes = Uint8Array

const encoder = new TextEncoder()

export const zeros = (length: number): Bytes => new Uint8Array(length)

/** UTF-8 of a text; for the protocol's labels that is ASCII. */
export const utf8 = (text: string): Bytes => encoder.encode(text)

/** The text, or undefined where the bytes are not UTF-8. A byte order mark is kept: it must not vanish from what was sealed. */
export function readUtf8(bytes: Bytes): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

export function join(...parts: readonly Bytes[]): Bytes {
  const whole = zeros(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** An unsigned integer of 1, 2, 4 or 8 bytes. Beyond its width is a mistake of ours, not of a sender: thrown. */
function unsigned(value: number, width: number): Bytes {
  if (!Number.isSafeInteger(value) || value < 0 || value >= 2 ** (8 * width)) {
    throw new RangeError(`${value} does not fit ${width} bytes`)
  }
  const bytes = zeros(width)
  let rest = value
  for (let at = width - 1; at >= 0; at -= 1) {
    bytes[at] = rest % 256
    rest = Math.floor(rest / 256)
  }
  return bytes
}

export const u8 = (value: number): Bytes => unsigned(value, 1)
export const u16 = (value: number): Bytes => unsigned(value, 2)
export const u32 = (value: number): Bytes => unsigned(value, 4)
export const u64 = (value: number): Bytes => unsigned(value, 8)

/** Equal bytes, in a time that depends on the length alone: used for MACs too. */
export function same(a: Bytes, b: Bytes): boolean {
  if (a.length !== b.length) return false
  let difference = 0
  for (let at = 0; at < a.length; at += 1) difference |= (a[at] ?? 0) ^ (b[at] ?? 0)
  return difference === 0
}

export const isZero = (bytes: Bytes): boolean => same(bytes, zeros(bytes.length))

export const toHex = (bytes: Bytes): string =>
  Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')

/** Bytes of lower-case hex, or undefined. */
export function fromHex(text: string): Bytes | undefined {
  if (!/^(?:[0-9a-f]{2})*$/.test(text)) return undefined
  return Uint8Array.from(text.match(/../g) ?? [], pair => Number.parseInt(pair, 16))
}

/**
 * A reader that cannot run past the end. A short input sets a flag and yields nothings, and whoever reads asks `whole()` last,
 * once: a forgotten length check in the middle cannot become a field that is partly the next one.
 */
export type Reader = {
  take(length: number): Bytes
  u8(): number
  u16(): number
  u32(): number
  /** True if everything asked for was there and nothing is left over (1.2: nothing after the last). */
  whole(): boolean
  left(): number
}

export function reader(bytes: Bytes): Reader {
  let at = 0
  let short = false
  const take = (length: number): Bytes => {
    // A hostile `len u32` must not become an allocation of four gigabytes.
    if (length > bytes.length - at) {
      short = true
      return zeros(0)
    }
    at += length
    return bytes.slice(at - length, at)
  }
  const integer = (width: number): number => take(width).reduce((value, byte) => value * 256 + byte, 0)
  return {
    take,
    u8: () => integer(1),
    u16: () => integer(2),
    u32: () => integer(4),
    whole: () => !short && at === bytes.length,
    left: () => bytes.length - at,
  }
}

/** A bundle: a fixed sequence of `len u32 ‖ bytes` (1.2). */
export const bundle = (items: readonly Bytes[]): Bytes =>
  join(...items.flatMap(item => [u32(item.length), item]))

/** The items of a bundle, or undefined where a length runs past the end. At most `most` items: a flood of empty ones stops there. */
export function readBundle(bytes: Bytes, most: number): readonly Bytes[] | undefined {
  const read = reader(bytes)
  const items: Bytes[] = []
  while (read.left() > 0) {
    if (items.length === most) return undefined
    const length = read.u32()
    if (length > read.left()) return undefined
    items.push(read.take(length))
  }
  return read.whole() ? items : undefined
}
