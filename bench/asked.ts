import { brotliCompressSync, constants } from 'node:zlib'
import { type Answer, type Client, requestOf } from './load/client.ts'

const headers = {
  host: 'localhost',
  accept: '*/*',
  'accept-encoding': 'gzip, deflate, br',
  'user-agent': 'Mozilla/5.0 (Linux; Android 16) AppleWebKit/537.36 Chrome/156.0 Mobile Safari/537.36',
}

/** As a phone's browser asks. */
export const get = async (client: Client, path: string, more: Record<string, string> = {}): Promise<Answer> =>
  client.send(requestOf(`GET ${path}`, { ...headers, ...more }))

/** By Brotli at its slowest. */
export const smallest = (body: Uint8Array): number =>
  brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length

export const textOf = async (client: Client, path: string): Promise<string> =>
  (await get(client, path, { 'accept-encoding': 'identity' })).body.toString()
