import { Refusal } from '../../../shared/error-code.ts'
import type { ParsedItem, Received, Skipped } from '../parse.ts'
import type { Read } from '../read.ts'
import { attribute, isElement, type XmlElement } from '../xml/element.ts'
import { like, textLike } from '../xml/like.ts'
import { parseItem } from './parse.ts'
import type { Header } from './shape.ts'
import { hasWords, isTakenBack, toItem } from './to-item.ts'

/** Items that are no copy, and why. */
const NO_COPY: Record<string, string> = {
  planningItem: 'a planning item is no copy: it announces coverage',
  conceptItem: 'a concept item is no copy: it describes a concept or an event',
  knowledgeItem: 'a knowledge item is no copy: it is a vocabulary',
  catalogItem: 'a catalog item is no copy: it lists vocabularies',
}
const COPY = new Set(['newsItem', 'packageItem'])
const NO_HEADER: Header = { sent: undefined, sender: undefined, priority: undefined, language: undefined }

interface Found {
  item: XmlElement
  header: Header
}

function headerOf(message: XmlElement): Header {
  const header = like(message, 'header')
  return {
    sent: textLike(header, 'sent'),
    sender: textLike(header, 'sender'),
    priority: textLike(header, 'priority'),
    language: attribute(message, 'xml:lang') ?? attribute(message, 'lang'),
  }
}

/** Items at or below an element with the header of the message around them; none of those within another's content. */
function itemsIn(element: XmlElement, header: Header): Found[] {
  if (COPY.has(element.name) || element.name in NO_COPY) return [{ item: element, header }]
  const inner = element.name === 'newsMessage' ? headerOf(element) : header
  return element.children.filter(isElement).flatMap((child) => itemsIn(child, inner))
}

function read({ item, header }: Found, received: Received, told: (repair: string) => void): ParsedItem | Skipped {
  const guid = attribute(item, 'guid') ?? null
  const reason = NO_COPY[item.name]
  if (reason !== undefined) return { guid, reason }
  const parsed = parseItem(item, told)
  if (parsed.kind === 'package' && guid === null)
    return { guid, reason: 'a package without a guid only groups what comes with it' }
  if (!hasWords(parsed) && !(guid !== null && isTakenBack(parsed)))
    return {
      guid,
      reason: `the ${parsed.kind === 'package' ? 'package has no words of its own' : 'item has neither words nor files'}`,
    }
  return toItem(parsed, header, received)
}

const isSkipped = (one: ParsedItem | Skipped): one is Skipped => 'reason' in one

/**
 * NewsML-G2: a `newsMessage`, or items bare or in some wrapper.
 * @throws Refusal `bad-format` where there is no item
 */
export function readNewsmlG2(root: XmlElement, received: Received): Read {
  const found = itemsIn(root, NO_HEADER)
  if (found.length === 0) throw new Refusal('bad-format', 'there is no item of NewsML-G2 in the body')
  const repairs = new Set<string>()
  const all = found.map((one) => read(one, received, (repair) => void repairs.add(repair)))
  return {
    items: all.filter((one): one is ParsedItem => !isSkipped(one)),
    skipped: all.filter(isSkipped),
    repairs: [...repairs],
  }
}
