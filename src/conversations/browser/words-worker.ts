/** Argon2id away from the page, so that a phone stays awake to the touch while it works. It holds nothing and sends nothing. */
import { rootOf } from '../../ps1/opening/root.ts'

export type RootQuestion = { readonly normalised: string; readonly installation: Uint8Array }

addEventListener('message', ({ data }: MessageEvent<RootQuestion>) => {
  void rootOf(data.normalised, data.installation).then(root => postMessage(root))
})
