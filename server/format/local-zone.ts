import type { Received } from './parse.ts'

/** What a clock of the zone shows at midsummer and midwinter of a year of ours. */
const clockOf = (timeZone: string): string =>
  ['2024-01-01T12:00:00Z', '2024-07-01T12:00:00Z']
    .map((at) => new Date(at).toLocaleString('en-GB', { timeZone }))
    .join(' ')

/** ECMA-402's Intl Locale Info, which Node has and TypeScript's library has not yet. */
interface Zoned extends Intl.Locale {
  getTimeZones?: () => string[] | undefined
}

const known = new Map<string, string | undefined>()

/** The zone of the country that a language tag names ("fi-FI"), where all of it has one clock. */
function zoneOfCountry(language: string): string | undefined {
  try {
    const zones = (new Intl.Locale(language) as Zoned).getTimeZones?.() ?? []
    return new Set(zones.map(clockOf)).size === 1 ? zones[0] : undefined
  } catch {
    return undefined
  }
}

/**
 * The zone of times that carry none (IANA name): its source's own; else, for a sender that nobody has set, that of the
 * country in its language tag; undefined for neither. An agency without zones in its times writes those of its own wall.
 */
export function localZone({ timeZone }: Received, language: string | undefined): string | undefined {
  if (timeZone !== undefined || language === undefined) return timeZone
  if (!known.has(language) && known.size < 1_000) known.set(language, zoneOfCountry(language))
  return known.get(language)
}
