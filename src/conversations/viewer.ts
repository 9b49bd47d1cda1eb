import type { Force, Viewer } from '../platform/http/door.ts'
import type { Planes } from '../platform/db/index.ts'
import { conversationOfToken } from './words-at-the-door.ts'

/** A colleague, by the bearer token of their conversation: they never have a cookie. Undefined: no such token, or not now. */
export const colleagueViewerOf = async (
  planes: Planes,
  request: Request,
  force: Force,
): Promise<Viewer | undefined> => {
  const token = /^Bearer ([\w-]{43})$/.exec(request.headers.get('authorization') ?? '')?.[1]
  if (token === undefined) return undefined
  const conversation = await conversationOfToken(planes.content, force.id, token)
  return conversation === undefined ? undefined : { kind: 'colleague', conversation, token }
}
