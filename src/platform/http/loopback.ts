const loopbackHosts = /^(localhost|[\w-]+\.localhost|127\.0\.0\.1|\[::1\])$/
const loopbackAddresses = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/
/** Whatever a proxy in front of a live site would add; one of these is enough to say no. */
const proxyHeaders = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip']

/** The host name that was asked for, without its port. */
export const hostNameOf = (request: Request): string => hostOf(request).replace(/:\d+$/, '')

/** The host that was asked for, with its port. */
export const hostOf = (request: Request): string => request.headers.get('host') ?? new URL(request.url).host

export const isLoopbackName = (hostName: string): boolean => loopbackHosts.test(hostName)

/**
 * Threat: behind a proxy on the same machine every visitor seems to come from loopback. So the name asked for must be a
 * loopback name as well, and no header of a proxy may be there.
 */
export const isFromLoopback = (address: string, request: Request): boolean =>
  loopbackAddresses.test(address) &&
  isLoopbackName(hostNameOf(request)) &&
  !proxyHeaders.some(name => request.headers.has(name))
