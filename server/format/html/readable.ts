import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { Page } from './page.ts'

type Load = Pick<Page, 'elements' | 'depth' | 'attributes' | 'texts'>

/**
 * Beyond these the extractor's work grows faster than the page (1,000 nested elements take half a minute); such a page
 * is read as plain lines instead.
 */
const LIMIT: Load = { elements: 8_000, depth: 80, attributes: 100, texts: 40_000 }
/** Fewest characters for which the extractor stops looking further. */
const ENOUGH = 250

const isTooMuch = ({ elements, depth, attributes, texts }: Load): boolean =>
  elements > LIMIT.elements || depth > LIMIT.depth || attributes > LIMIT.attributes || texts > LIMIT.texts

/** The HTML of a page's article without what stands around it; null where none can be told. */
export function readable(html: string, page: Load): string | null {
  if (isTooMuch(page)) return null
  const { document } = parseHTML(html)
  // Text without an element makes no document.
  if (!document.documentElement) return null
  try {
    return new Readability(document, { charThreshold: ENOUGH, disableJSONLD: true }).parse()?.content ?? null
  } catch {
    // It breaks on pages whose elements stand where none may; their lines are read all the same.
    return null
  }
}
