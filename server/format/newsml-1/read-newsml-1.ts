import { Refusal } from '../../../shared/error-code.ts'
import type { ParsedItem, Received, Skipped } from '../parse.ts'
import type { Read } from '../read.ts'
import { at, isElement, type XmlElement } from '../xml/element.ts'
import { envelopeOf, parseItem } from './parse.ts'
import type { Envelope, Newsml1Item } from './shape.ts'
import { isTakenBack, toItem } from './to-item.ts'

const NO_ENVELOPE: Envelope = { sent: undefined, sender: undefined, priority: undefined, sequence: undefined }

interface Found {
  item: XmlElement
  envelope: Envelope
}

/** Items at or below an element in document order, those within another's components too. */
function itemsIn(element: XmlElement, envelope: Envelope): Found[] {
  const inner = element.name === 'NewsML' ? envelopeOf(element) : envelope
  const below = element.children.filter(isElement).flatMap((child) => itemsIn(child, inner))
  return element.name === 'NewsItem' ? [{ item: element, envelope }, ...below] : below
}

const hasWords = ({ lines, content, members }: Newsml1Item): boolean =>
  (lines.headline ?? content.headline) !== undefined ||
  content.html !== '' ||
  content.files.length > 0 ||
  members.length > 0

/** Why an item that is no copy is none. */
function reasonFor(item: XmlElement): string {
  if (at(item, 'TopicSet')) return 'a topic set is no copy: it is a vocabulary'
  if (at(item, 'Update')) return 'it changes parts of an earlier revision, which it does not hold'
  return 'the item has neither words nor files'
}

const isSkipped = (one: ParsedItem | Skipped): one is Skipped => 'reason' in one

/**
 * NewsML 1.0 to 1.2, bare or in some wrapper.
 * @throws Refusal `bad-format` where there is no item
 */
export function readNewsml1(root: XmlElement, received: Received): Read {
  const found = itemsIn(root, NO_ENVELOPE)
  if (found.length === 0) throw new Refusal('bad-format', 'there is no NewsItem in the body')
  const repairs = new Set<string>()
  const all = found.map(({ item, envelope }): ParsedItem | Skipped => {
    const parsed = parseItem(item, (repair) => void repairs.add(repair))
    const isKill = isTakenBack(parsed.management) && parsed.identity.guid !== undefined
    if (!hasWords(parsed) && !isKill) return { guid: parsed.identity.guid ?? null, reason: reasonFor(item) }
    return toItem(parsed, envelope, received)
  })
  return {
    items: all.filter((one): one is ParsedItem => !isSkipped(one)),
    skipped: all.filter(isSkipped),
    repairs: [...repairs],
  }
}
