import type { Bytes } from '../bytes.ts'
import { loginMessage, type Challenge } from '../login.ts'
import { sign } from './keys.ts'

/**
 * The answer to the server's challenge (4.2). `origin` must be the page's own `location.origin`, never one the server sent:
 * that is what stops a look-alike site from passing the challenge on.
 */
export const answerChallenge = (authSeed: Bytes, asked: Challenge): Bytes =>
  sign(authSeed, loginMessage(asked))
