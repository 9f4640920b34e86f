import ipaddr from 'ipaddr.js'

/** Public by number, but answered by the cloud's own machines: Azure's WireServer. */
const OF_CLOUDS = new Set(['168.63.129.16'])

/** The part of IPv6 that is given out to the world (RFC 4291, section 2.4). */
const GLOBAL: [ipaddr.IPv6, number] = [ipaddr.IPv6.parse('2000::'), 3]

function rangeOf(address: ipaddr.IPv4 | ipaddr.IPv6): string {
  const range = address.range()
  if (address instanceof ipaddr.IPv6 && range === 'unicast' && !address.match(GLOBAL)) return 'unassigned'
  return range
}

/**
 * Why copy is not fetched from an address: the name of its range, or null for one that anybody may reach. Loopback,
 * private, link-local (metadata of clouds among them), shared (RFC 6598), multicast, documentation and reserved ranges, and
 * IPv6 that stands for IPv4 (mapped, 6to4, Teredo, NAT64) are refused (IANA special-purpose registries, RFC 6890).
 * @param address as DNS answers it, or as it stands in a URL, without brackets
 */
export function whyForbidden(address: string): string | null {
  if (!ipaddr.isValid(address)) return 'unreadable'
  const parsed = ipaddr.parse(address)
  if (OF_CLOUDS.has(parsed.toString())) return 'metadata'
  const range = rangeOf(parsed)
  return range === 'unicast' ? null : range
}

/** A host as it is compared: small letters, without the brackets of IPv6 and the dot of a full name. */
export const hostName = (host: string): string => host.toLowerCase().replace(/^\[|\]$|\.$/g, '')

/** True for a host that an admin allows whatever its addresses are. */
export const isAllowed = (host: string, allowedHosts: readonly string[]): boolean =>
  allowedHosts.some((allowed) => hostName(allowed) === hostName(host))
