import type { WireFields } from '../../../shared/wire.ts'
import type { Media } from './figure.ts'

/** The files of media blocks as an item has them; the first alternative text stands for all. */
export function enclosuresOf(media: readonly Media[]): Pick<WireFields, 'enclosures'> & { altText?: string } {
  const enclosures = media.flatMap(({ files, caption, altText }) =>
    files.map(({ url, type }) => ({
      url: url,
      type: type,
      title: caption ?? altText,
    })),
  )
  const altText = media.map((one) => one.altText).find((text) => text !== null)
  return { enclosures, ...(altText && { altText }) }
}
