import { lookup, type LookupAddress, type LookupAllOptions } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import { hostName, isAllowed, whyForbidden } from './allowed-address.ts'
import { TransportFault } from './transport.ts'

/** DNS: every address of a name. */
export type Resolve = (
  host: string,
  options: LookupAllOptions,
  answered: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void

/** @throws TransportFault `forbidden-address` where a host that nobody allowed has an address that is not asked */
export function checkAddress(host: string, address: string, allowedHosts: readonly string[]): void {
  const why = isAllowed(host, allowedHosts) ? null : whyForbidden(address)
  if (why === null) return
  throw new TransportFault('forbidden-address', `${host} is at ${address}, which is not asked for copy (${why})`)
}

/** The fault of the first address that may not be asked. One bad answer refuses the name: a mixed answer is a trap. */
function faultOf(host: string, addresses: readonly LookupAddress[], allowedHosts: readonly string[]): Error | null {
  try {
    for (const { address } of addresses) checkAddress(host, address, allowedHosts)
    return addresses.length > 0 ? null : new TransportFault('unreachable', `${host} has no address`)
  } catch (fault) {
    return fault instanceof Error ? fault : new Error(String(fault))
  }
}

/**
 * A lookup for `net.connect`: the answer that is checked is the one that is connected to, so that a name cannot change its
 * address in between (DNS rebinding).
 */
export const guardedLookup =
  (allowedHosts: readonly string[], resolve: Resolve = lookup): LookupFunction =>
  (host, options, answered) => {
    resolve(host, { ...options, all: true }, (error, addresses) => {
      const [first] = addresses ?? []
      const fault = error ?? faultOf(host, addresses, allowedHosts)
      if (fault !== null || first === undefined) answered(fault, [])
      else if (options.all === true) answered(null, addresses)
      else answered(null, first.address, first.family)
    })
  }

/**
 * The one checked address of a host, to be connected to as it stands.
 * @throws TransportFault `forbidden-address`, or `unreachable` for a name without an answer
 */
export function safeAddress(host: string, allowedHosts: readonly string[], resolve: Resolve = lookup): Promise<string> {
  const name = hostName(host)
  return new Promise((done, refuse) => {
    if (isIP(name) !== 0) {
      checkAddress(name, name, allowedHosts)
      done(name)
      return
    }
    resolve(name, { all: true, order: 'ipv4first' }, (error, addresses) => {
      const [first] = addresses ?? []
      const fault =
        error === null ? faultOf(name, addresses, allowedHosts) : new TransportFault('unreachable', error.message)
      if (fault !== null || first === undefined) refuse(fault)
      else done(first.address)
    })
  })
}
