import type { WireFields } from '../../../shared/wire.ts'
import type { Media } from './figure.ts'

/** Most files of one item that are kept. */
const MOST = 100
const LONGEST = { url: 2_000, type: 100, title: 2_000 }

/** The files of media blocks as an item has them; the first alternative text stands for all. */
export function enclosuresOf(media: readonly Media[]): Pick<WireFields, 'enclosures'> & { altText?: string } {
  const enclosures = media.flatMap(({ files, caption, altText }) =>
    files.map(({ url, type }) => ({
      url: url.slice(0, LONGEST.url),
      type: type?.slice(0, LONGEST.type) ?? null,
      title: (caption ?? altText)?.slice(0, LONGEST.title) ?? null,
    })),
  )
  const altText = media.map((one) => one.altText).find((text) => text !== null)
  return { enclosures: enclosures.slice(0, MOST), ...(altText && { altText }) }
}
