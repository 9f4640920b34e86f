import type { Members } from '../json/members.ts'
import type { WireFields } from '../../../shared/wire.ts'

type Enclosure = NonNullable<WireFields['enclosures']>[number]

/** Names of the rendition that stands for the rest, best first. */
const BEST = ['original', 'main', 'highres', 'r00', 'baseimage', 'viewimage', 'preview']

const rank = (name: string): number => {
  const at = BEST.indexOf(name.toLowerCase())
  return at < 0 ? BEST.length : at
}

/** The best rendition of a picture, video or sound, as an address that may be fetched; null where none has one. */
export function enclosureOf(item: Members, title: string | null): Enclosure | null {
  const renditions = item
    .named('renditions')
    .filter(([, one]) => /^https?:\/\//i.test(one.text('href') ?? ''))
    .toSorted(([a], [b]) => rank(a) - rank(b))
  const best = renditions[0]?.[1]
  const url = best?.text('href') ?? null
  if (!best || url === null || url.length > 2_000) return null
  const type = best.text('mimetype', 'contenttype')
  return { url, type: type !== null && type.length <= 100 ? type : null, title: title?.slice(0, 2_000) ?? null }
}
