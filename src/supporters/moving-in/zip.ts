/**
 * Zip, as far as sheets need it: a small writer, and a careful look inside an archive before a reader unpacks it. A file of a few
 * kilobytes can say that it unpacks to gigabytes, or unpack to them without saying so (a zip bomb): every entry is unpacked here
 * first, never beyond a bound, and what it says of itself must be true.
 */
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib'

export type ZipFile = { readonly name: string; readonly bytes: Uint8Array }

const entryHeader = (file: ZipFile, packed: Uint8Array, method: number): Buffer => {
  const header = Buffer.alloc(26)
  header.writeUInt16LE(20, 0)
  // Names are UTF-8. The day is the first that zip knows: when a sheet was made is nobody's business.
  header.writeUInt16LE(0x0800, 2)
  header.writeUInt16LE(method, 4)
  header.writeUInt16LE(0x0021, 8)
  header.writeUInt32LE(crc32(file.bytes), 10)
  header.writeUInt32LE(packed.length, 14)
  header.writeUInt32LE(file.bytes.length, 18)
  header.writeUInt16LE(Buffer.byteLength(file.name), 22)
  return header
}

const numbers = (...all: [value: number, size: 2 | 4][]): Buffer =>
  Buffer.concat(
    all.map(([value, size]) => {
      const bytes = Buffer.alloc(size)
      if (size === 2) bytes.writeUInt16LE(value)
      else bytes.writeUInt32LE(value)
      return bytes
    }),
  )

/** An archive of these files, in this order. One called `mimetype` is stored as it is, as OpenDocument asks (part 2, 3.3). */
export const zipOf = (files: readonly ZipFile[]): Uint8Array<ArrayBuffer> => {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const file of files) {
    const method = file.name === 'mimetype' ? 0 : 8
    const packed = method === 0 ? file.bytes : deflateRawSync(file.bytes)
    const header = entryHeader(file, packed, method)
    const name = Buffer.from(file.name)
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), header, name, packed])
    const place = numbers([0, 2], [0, 2], [0, 2], [0, 4], [at, 4])
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002'), numbers([20, 2]), header, place, name]))
    parts.push(local)
    at += local.length
  }
  const index = Buffer.concat(directory)
  const count = files.length
  const end = numbers([0, 2], [0, 2], [count, 2], [count, 2], [index.length, 4], [at, 4], [0, 2])
  return new Uint8Array(Buffer.concat([...parts, index, Buffer.from('PK\u0005\u0006'), end]))
}

export type LookedInto =
  | { readonly ok: true; readonly files: readonly ZipFile[] }
  | { readonly ok: false; readonly why: 'broken' | 'too-big' }

const broken = { ok: false, why: 'broken' } as const
const tooBig = { ok: false, why: 'too-big' } as const
const mostEntries = 1000

/** The files with these names, unpacked to at most `most` bytes together; anything that is not as it says is `broken`. */
export const lookIntoZip = (bytes: Uint8Array, wanted: RegExp, most: number): LookedInto => {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = zip.lastIndexOf('PK\u0005\u0006')
  if (end < 0 || end + 22 > zip.length) return broken
  const count = zip.readUInt16LE(end + 10)
  let at = zip.readUInt32LE(end + 16)
  if (count > mostEntries) return tooBig
  const files: ZipFile[] = []
  let left = most
  try {
    for (let entry = 0; entry < count; entry++) {
      if (zip.readUInt32LE(at) !== 0x02014b50) return broken
      const name = zip.toString('utf8', at + 46, at + 46 + zip.readUInt16LE(at + 28))
      if (wanted.test(name)) {
        const unpacked = unpack(zip, at, left)
        if (!unpacked) return broken
        left -= unpacked.length
        files.push({ name, bytes: unpacked })
      }
      at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
    }
  } catch (error) {
    return error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
      ? tooBig
      : broken
  }
  return { ok: true, files }
}

const unpack = (zip: Buffer, at: number, most: number): Uint8Array | undefined => {
  const method = zip.readUInt16LE(at + 10)
  const [packedSize, size, local] = [20, 24, 42].map(offset => zip.readUInt32LE(at + offset)) as [
    number,
    number,
    number,
  ]
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
  const packed = zip.subarray(start, start + packedSize)
  if (packed.length !== packedSize || (method !== 0 && method !== 8)) return undefined
  const bytes = method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(1, most) })
  // A reader may set aside as much room as the entry says it needs.
  return bytes.length === size ? bytes : undefined
}
