import { isElement, textOf, type XmlElement } from '../xml/element.ts'
import { resolved } from './address.ts'
import type { Enclosure } from './entry.ts'
import { attributeOf, type Naming } from './fields.ts'
import { plainLine } from './words.ts'

/** What `medium` says where no type is given (Media RSS 1.5.1). */
const BY_MEDIUM: Record<string, string> = { image: 'image/*', audio: 'audio/*', video: 'video/*' }

const isAddress = (address: string | null): address is string => address !== null && /^https?:\/\//i.test(address)

/** A file with an address that can be fetched, or null. */
export function fileAt(
  address: string | undefined,
  base: string | undefined,
  { type, title }: { type?: string | undefined; title?: string | undefined } = {},
): Enclosure | null {
  const url = resolved(address, base)
  return isAddress(url) ? { url, type: type ?? null, title: plainLine(title) ?? null } : null
}

const typeOf = (element: XmlElement, key: string): string | undefined => {
  const medium = attributeOf(element, 'medium')
  if (key === 'media:thumbnail') return 'image/*'
  return attributeOf(element, 'type') ?? (medium === undefined ? undefined : BY_MEDIUM[medium.toLowerCase()])
}

const addressIn = (element: XmlElement): string | undefined =>
  attributeOf(element, 'url') ?? attributeOf(element, 'href')

/**
 * The files that Media RSS names inside an entry, those of its groups and contents included.
 * @param base from which addresses are told
 */
export function mediaFiles(entry: XmlElement, naming: Naming, base: string | undefined): Enclosure[] {
  const files: Enclosure[] = []
  const waiting = [...entry.children].toReversed()
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!isElement(node)) continue
    const key = naming.keyOf(node)
    if (key !== 'media:group' && key !== 'media:content' && key !== 'media:thumbnail' && key !== 'media:peerlink')
      continue
    const title = node.children.find((child) => isElement(child) && naming.keyOf(child) === 'media:title')
    const file = fileAt(addressIn(node), base, {
      type: typeOf(node, key),
      title: title !== undefined && isElement(title) ? textOf(title) : undefined,
    })
    if (file) files.push(file)
    waiting.push(...node.children.toReversed())
  }
  return files
}
