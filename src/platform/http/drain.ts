import type { Server, ServerResponse } from 'node:http'

const streamsAfterMs = 300

/**
 * Watches a server from its beginning, so that it can be closed kindly: no new request, those at work are
 * finished (for `mostMs` at most), and streams, which never finish by themselves, are cut at once: browsers
 * come back to whoever answers then. @returns what closes it, resolving when every connection is gone.
 */
export function drainer(server: Server, mostMs = 10_000): () => Promise<void> {
  const unfinished = new Set<ServerResponse>()
  server.on('request', (_, response) => {
    unfinished.add(response)
    response.once('close', () => unfinished.delete(response))
  })
  // A page is sent whole: what has begun and does not end is a stream.
  const cutStreams = () => {
    for (const response of unfinished) if (response.headersSent) response.destroy()
  }
  return () =>
    new Promise(done => {
      const timers = [
        setTimeout(cutStreams, streamsAfterMs),
        setTimeout(() => server.closeAllConnections(), mostMs),
        // Who has been answered keeps the line open for the next question, which will not be taken.
        setInterval(() => server.closeIdleConnections(), 50),
      ]
      server.close(() => {
        for (const timer of timers) clearTimeout(timer)
        done()
      })
    })
}
