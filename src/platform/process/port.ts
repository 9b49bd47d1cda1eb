import { createServer } from 'node:net'
import { codeOf } from './operator-error.ts'

/** Tries to listen: the port that was free (0 asks for any), or undefined when it is taken. Other errors throw. */
export async function freePort(port: number, host = '127.0.0.1'): Promise<number | undefined> {
  const server = createServer()
  try {
    return await new Promise<number>((resolve, reject) => {
      server.once('error', reject)
      server.listen({ port, host, exclusive: true }, () => {
        const address = server.address()
        resolve(typeof address === 'object' && address ? address.port : port)
      })
    })
  } catch (error) {
    if (codeOf(error) === 'EADDRINUSE') return undefined
    throw error
  } finally {
    await new Promise(done => server.close(done))
  }
}
