import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { Page } from './page.ts'

/**
 * Beyond these the extractor's work grows faster than the page (1,000 nested elements take half a minute); such a page
 * is read as plain lines instead.
 */
const LIMIT = { elements: 8_000, depth: 80 }
/** Fewest characters for which the extractor stops looking further. */
const ENOUGH = 250

/** The HTML of a page's article without what stands around it; null where none can be told. */
export function readable(html: string, { elements, depth }: Pick<Page, 'elements' | 'depth'>): string | null {
  if (elements > LIMIT.elements || depth > LIMIT.depth) return null
  const { document } = parseHTML(html)
  return new Readability(document, { charThreshold: ENOUGH, disableJSONLD: true }).parse()?.content ?? null
}
