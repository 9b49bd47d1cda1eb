/** How a page hears that something changed: by looking again and again, and by a stream that only says "look". */
export type LiveGiven = {
  /** Looks once; false where the server did not answer. Never called twice at a time. */
  look(): Promise<boolean>
  /** Opens the stream; its bytes say nothing but "changed". */
  stream(signal: AbortSignal): Promise<Response>
  /** Told when the line is lost and when it is back. */
  onLine?(isThere: boolean): void
  /** A desk that is hidden still counts who waits in its title; a colleague's page looks when it is seen again. */
  whileHidden: 'slowly' | 'not'
}

export type Live = {
  /** Looks now: after something was done here. */
  now(): Promise<boolean>
  stop(): void
}

/** Milliseconds. */
const looks = { seen: 15_000, calm: 60_000 }
/** The server says something every 20 seconds; a line that is silent for longer is a line that was cut without a word. */
const silence = 45_000
const idleAfter = 5 * 60_000

/** How long to wait before looking again; undefined: not until somebody looks at the page. */
export const nextLook = (page: {
  readonly isHidden: boolean
  readonly isStreaming: boolean
  readonly idleFor: number
  readonly whileHidden: LiveGiven['whileHidden']
}): number | undefined => {
  if (page.isHidden) return page.whileHidden === 'slowly' ? looks.calm : undefined
  return page.isStreaming || page.idleFor >= idleAfter ? looks.calm : looks.seen
}

/** Looking, one at a time: whoever asks meanwhile gets one more look after this one. */
const oneAtATime = (look: () => Promise<boolean>): (() => Promise<boolean>) => {
  let running: Promise<boolean> | undefined
  let waiting: Promise<boolean> | undefined
  const start = (): Promise<boolean> => {
    running = look()
      .catch(() => false)
      .finally(() => (running = undefined))
    return running
  }
  return () => {
    if (!running) return start()
    waiting ??= running.then(() => {
      waiting = undefined
      return start()
    })
    return waiting
  }
}

/** Reads one stream to its end. Every byte shows that the line is there; "changed" asks for a look. */
const readStream = async (
  response: Response,
  heard: () => void,
  changed: () => void,
  signal: AbortSignal,
): Promise<void> => {
  const reader = response.body?.getReader()
  if (!response.ok || !reader) throw new Error('no stream')
  signal.addEventListener('abort', () => void reader.cancel().catch(() => undefined), { once: true })
  const decoder = new TextDecoder()
  // What changed between the last look and the moment the server began to listen for us would never be told.
  changed()
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    heard()
    if (decoder.decode(part.value, { stream: true }).includes('data: changed')) changed()
  }
}

/** Keeps a stream open: begun again when it ends, when it is silent for too long, and slower each time it fails. */
const keepStreaming = (given: LiveGiven, changed: () => void, stopped: AbortSignal) => {
  let heardAt = 0
  const isStreaming = () => Date.now() - heardAt < silence
  const once = async () => {
    const line = new AbortController()
    const end = () => line.abort()
    stopped.addEventListener('abort', end, { once: true })
    heardAt = Date.now()
    const watchdog = setInterval(() => isStreaming() || end(), 5000)
    try {
      const response = await given.stream(line.signal)
      await readStream(response, () => (heardAt = Date.now()), changed, line.signal)
      return true
    } catch {
      heardAt = 0
      return false
    } finally {
      clearInterval(watchdog)
      stopped.removeEventListener('abort', end)
      end()
    }
  }
  const run = async () => {
    for (let fails = 0; !stopped.aborted;) {
      fails = (await once()) ? 0 : fails + 1
      if (stopped.aborted) return
      await pause(Math.min(60_000, 1000 * 2 ** fails), stopped)
    }
  }
  void run()
  return isStreaming
}

const pause = (milliseconds: number, stopped: AbortSignal): Promise<void> =>
  new Promise(resolve => {
    const done = () => {
      clearTimeout(timer)
      stopped.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, milliseconds)
    stopped.addEventListener('abort', done)
  })

/** Begins to look: at once, then as often as `nextLook` says, and whenever the page is seen again or the network is back. */
export const watchForChanges = (given: LiveGiven): Live => {
  const stop = new AbortController()
  const on = { signal: stop.signal, passive: true }
  let touchedAt = Date.now()
  let timer: ReturnType<typeof setTimeout> | undefined
  const look = oneAtATime(async () => {
    const isThere = !stop.signal.aborted && (await given.look().catch(() => false))
    if (!stop.signal.aborted) given.onLine?.(isThere)
    return isThere
  })
  const lookAndPlan = async (): Promise<boolean> => {
    clearTimeout(timer)
    const isThere = await look()
    plan()
    return isThere
  }
  const isStreaming = keepStreaming(given, () => void lookAndPlan(), stop.signal)
  const plan = () => {
    clearTimeout(timer)
    if (stop.signal.aborted) return
    const { whileHidden } = given
    const page = { isHidden: document.hidden, isStreaming: isStreaming(), whileHidden }
    const after = nextLook({ ...page, idleFor: Date.now() - touchedAt })
    if (after !== undefined) timer = setTimeout(() => void lookAndPlan(), after)
  }
  for (const kind of ['pointerdown', 'keydown'])
    addEventListener(kind, () => (touchedAt = Date.now()), { ...on, capture: true })
  addEventListener('online', () => void lookAndPlan(), on)
  document.addEventListener('visibilitychange', () => void (document.hidden ? plan() : lookAndPlan()), on)
  void lookAndPlan()
  return {
    now: lookAndPlan,
    stop: () => {
      stop.abort()
      clearTimeout(timer)
    },
  }
}
