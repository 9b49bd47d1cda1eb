/** Thrown where a limit asks a script to wait and try the same bytes again: 503 with `Retry-After`. */
export class BusyError extends Error {
  override name = 'BusyError'
}
