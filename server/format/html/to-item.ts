import { Refusal } from '../../../shared/error-code.ts'
import type { Known } from '../article.ts'
import { decode } from '../decode.ts'
import type { ParsedItem, Received } from '../parse.ts'
import { pastedItem } from '../pasted.ts'
import { findArticle } from '../text/find-article.ts'
import { isProse } from '../text/line-kind.ts'
import { readLines } from '../text/lines.ts'
import { htmlText } from './html-text.ts'
import { knownOfPage } from './known-of-page.ts'
import { DEEPEST, isTooDeep } from './nesting.ts'
import { scanPage } from './page.ts'
import { readable } from './readable.ts'

/** As far as a page must declare its charset (HTML, section 4.2.5.4), in bytes. */
const CHARSET_WITHIN = 1024
const CHARSET = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([A-Za-z0-9_:.-]{2,40})/i

const ownCharset = (body: Uint8Array): string | null =>
  CHARSET.exec(new TextDecoder('latin1').decode(body.subarray(0, CHARSET_WITHIN)))?.[1] ?? null

const proseIn = (lines: readonly string[]): number =>
  lines.reduce((sum, line) => sum + (isProse(line) ? line.length : 0), 0)

/** The extractor's choice, unless it holds next to nothing of the page's prose. */
function linesOf(html: string, chosen: string | null): string[] {
  const all = readLines(htmlText(html))
  if (chosen === null) return all
  const lines = readLines(htmlText(chosen))
  return proseIn(lines) * 4 < proseIn(all) || lines.length === 0 ? all : lines
}

/**
 * A web page posted whole: its article, as the page's metadata and its text show it.
 * @throws Refusal `bad-format` where there is no copy in it, or too deep a nest of elements
 */
export function toItem(received: Received, charset: string | null): ParsedItem {
  const html = decode(received.body, charset ?? ownCharset(received.body), 'windows-1252')
  if (isTooDeep(html)) throw new Refusal('bad-format', `elements stand deeper in one another than ${DEEPEST}`)
  const page = scanPage(html)
  const known: Known = knownOfPage(page, received.receivedAt)
  const article = findArticle(linesOf(html, readable(html, page)), received.receivedAt, known)
  if (article === null) throw new Refusal('bad-format', 'there is no copy in this page')
  return pastedItem(article, received)
}
