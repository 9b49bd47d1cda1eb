import type { Live } from '../platform/live.ts'

const nothing = (): void => {}
const heartbeatMs = 20_000
/** A stream is cut and begun again before a token or a session can outlive its right. */
const longestMs = 10 * 60_000

/**
 * A stream that says only "changed": whoever hears it asks again. Read by `fetch`, because an EventSource cannot carry a bearer
 * token. Comments in between show a page that the line is not cut: proxies buffer in silence.
 */
export const changes = (live: Live, abouts: readonly string[], signal: AbortSignal): Response => {
  const encoder = new TextEncoder()
  let stop: () => void = nothing
  const body = new ReadableStream<Uint8Array>({
    start: controller => {
      const say = (text: string) => {
        try {
          controller.enqueue(encoder.encode(text))
        } catch {
          stop()
        }
      }
      const unwatch = abouts.map(about => live.watch(about, () => say('data: changed\n\n')))
      const beat = setInterval(() => say(': here\n\n'), heartbeatMs)
      const end = setTimeout(() => finish(), longestMs)
      stop = () => {
        clearInterval(beat)
        clearTimeout(end)
        for (const each of unwatch) each()
      }
      const finish = () => {
        stop()
        try {
          controller.close()
        } catch {
          // The reader has gone already.
        }
      }
      signal.addEventListener('abort', finish, { once: true })
      say(': here\n\n')
    },
    cancel: () => stop(),
  })
  return new Response(body, {
    headers: {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store',
      // nginx and its kin hold a stream back without it.
      'X-Accel-Buffering': 'no',
    },
  })
}
