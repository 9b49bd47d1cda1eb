import { connect } from 'node:net'

/** One keep-alive connection that sends ready-made bytes and waits for the answer: lighter than what it loads. */
export type Client = {
  /** One request (head and body as they go on the wire); the next may be sent once it is answered. */
  readonly send: (request: Buffer) => Promise<Answer>
  readonly close: () => void
}

export type Answer = { readonly status: number; readonly head: string; readonly body: Buffer }

export type Where = {
  readonly port: number
  /** The address this connection comes from: any 127.x.y.z is this machine, so that many people can be told apart. */
  readonly from?: string
}

const blankLine = Buffer.from('\r\n\r\n')

/** The first whole answer in these bytes, and where it ends; undefined while some of it is still on the way. */
const readAnswer = (bytes: Buffer): { answer: Answer; end: number } | undefined => {
  const headEnd = bytes.indexOf(blankLine)
  if (headEnd < 0) return undefined
  const head = bytes.toString('latin1', 0, headEnd)
  const status = Number(head.slice(9, 12))
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1]
  const start = headEnd + 4
  if (length === undefined && /\r\ntransfer-encoding: chunked/i.test(head)) {
    const last = bytes.indexOf('\r\n0\r\n\r\n', headEnd + 2)
    return last < 0
      ? undefined
      : { answer: { status, head, body: bytes.subarray(start, last) }, end: last + 7 }
  }
  const end = start + Number(length ?? 0)
  return bytes.length < end ? undefined : { answer: { status, head, body: bytes.subarray(start, end) }, end }
}

/** Opens one connection. A connection that breaks answers whatever waits with status 0. */
export const openClient = ({ port, from }: Where): Promise<Client> =>
  new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true, ...(from && { localAddress: from }) })
    let waiting: ((answer: Answer) => void) | undefined
    let pending: Buffer = Buffer.alloc(0)
    const give = (answer: Answer) => {
      const told = waiting
      waiting = undefined
      told?.(answer)
    }
    socket.on('data', (chunk: Buffer) => {
      pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk])
      const read = readAnswer(pending)
      if (read === undefined) return
      pending = pending.subarray(read.end)
      give(read.answer)
    })
    socket.once('close', () => give({ status: 0, head: '', body: Buffer.alloc(0) }))
    socket.once('error', reject)
    socket.once('connect', () => {
      socket.off('error', reject).on('error', () => socket.destroy())
      resolve({
        send: request =>
          new Promise(answered => {
            if (socket.destroyed) return answered({ status: 0, head: '', body: Buffer.alloc(0) })
            waiting = answered
            socket.write(request)
          }),
        close: () => void socket.destroy(),
      })
    })
  })

/** A request as it goes on the wire. */
export const requestOf = (
  line: string,
  headers: Readonly<Record<string, string>>,
  body: Uint8Array = new Uint8Array(),
): Buffer => {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  const length = body.length > 0 ? `content-length: ${body.length}\r\n` : ''
  return Buffer.concat([Buffer.from(`${line} HTTP/1.1\r\n${lines.join('')}${length}\r\n`, 'latin1'), body])
}
