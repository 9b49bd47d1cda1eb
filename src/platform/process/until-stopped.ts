const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Resolves when somebody wants this process to end: a signal, or the death of the parent that started it.
 * A second Ctrl-C changes nothing: whoever calls this drains within a bounded time.
 */
export function untilStopped(): Promise<void> {
  return new Promise(resolve => {
    // A process that waits to be stopped is alive, also when nothing else keeps it so.
    const alive = setInterval(() => undefined, 2 ** 30)
    const stop = () => {
      clearInterval(alive)
      // Listened to, the parent's channel would keep this process alive after its work is done.
      process.channel?.unref()
      resolve()
    }
    for (const signal of signals) process.on(signal, stop)
    if (process.channel) process.once('disconnect', stop)
  })
}

/** Tells the parent, where there is one, that this process now does its work. */
export function sayReady(): void {
  process.send?.('ready')
}
