import { ANPA_START } from './start.ts'

export interface AnpaHeader {
  service: string
  /** Four digits. */
  sequence: string
  priority: string
  category: string
  /** As it stands, at most 24 characters with what stands before it: "LT--Argentina-CancerB". */
  slug: string
  /** "1stLd-Writethru", or null. */
  version: string | null
  /** "11-13", or null. */
  day: string | null
  words: number | null
}

/** Cycle ("bc-"), slug, version, day and words, set apart by spaces. */
const SLUG =
  /^\s*(?:(?:am|pm|bc|ap)-)?(?<slug>\S+)(?:\s+(?<version>\S.*?))??(?:\s+(?<day>\d{1,2}-\d{1,2}))?(?:\s+(?<words>\d{1,5}))?\s*$/i

/** No header is longer, in characters. */
const LONGEST = 200

/** The first two lines of a transmission, or null. */
export function headerOf(copy: string): (AnpaHeader & { end: number }) | null {
  const start = ANPA_START.exec(copy)
  if (!start?.groups) return null
  const { service = '', sequence = '', priority = '', category = '' } = start.groups
  const from = start[0].length
  const line = /^[^\r\n␂]*/.exec(copy.slice(from))?.[0].slice(0, LONGEST) ?? ''
  const { slug = '', version, day, words } = SLUG.exec(line)?.groups ?? {}
  return {
    service,
    sequence,
    priority: priority.toLowerCase(),
    category: category.toLowerCase(),
    slug,
    version: version ?? null,
    day: day ?? null,
    words: words === undefined ? null : Number(words),
    end: from + line.length,
  }
}

/** Desks of a world service, which its slugs begin with: "US--", "LT--". A sport's code ("BBO--") is part of the slug. */
const REGION = /^[A-Z]{2}--(?=.)/

/**
 * The slug, without the region before it. The header has 24 places for it: a word that was cut off there is left out, as the
 * keyword line beside it shows.
 * @param keyword "BC-LT--Argentina-Cancer Beauty", or ""
 */
export function slugOf({ slug }: AnpaHeader, keyword: string): string {
  const whole = keyword.replace(/^(?:am|pm|bc|ap)-/i, '')
  let [at, inSlug] = [0, 0]
  let lastWhole = slug.length
  // Walks both at once; spaces stand in the keyword line alone.
  while (inSlug < slug.length && at < whole.length && (whole[at] === slug[inSlug] || whole[at] === ' ')) {
    if (whole[at] === ' ') lastWhole = inSlug
    else {
      if (/[-,]/.test(whole[at] ?? '')) lastWhole = inSlug
      inSlug += 1
    }
    at += 1
  }
  const isCut = inSlug === slug.length && at < whole.length && /[\p{L}\p{N}]/u.test(whole[at] ?? '') && lastWhole > 0
  return (isCut ? slug.slice(0, lastWhole) : slug).replace(/-+$/, '').replace(REGION, '')
}
