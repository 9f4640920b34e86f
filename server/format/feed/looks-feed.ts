import type { Format } from '../../../shared/format.ts'
import { isProlog } from './prolog.ts'

const ROOT = /<(?:[\w.-]+:)?(rss|rdf|feed)(?=[\s>])[^<>]*>/i
const PAGE = /<(?:!doctype\s+html|html|head|body|article|main)\b/i

/**
 * The format of feed that a body begins as, whatever its content type says: servers send feeds as HTML, as text and as JSON.
 * @param isText the content type says plain text, so that a feed must begin at once; else a broken server may have written before it
 */
export function looksFeed(start: string, isText: boolean): Format | null {
  const found = ROOT.exec(start)
  if (!found) return null
  const [tag, name = ''] = found
  const before = start.slice(0, found.index)
  const isFirst = isProlog(before)
  const saysWhat = /\s(?:xmlns|version)\b/i.test(tag)
  if (!isFirst && (isText || !saysWhat || PAGE.test(before))) return null
  return name.toLowerCase() === 'feed' ? 'atom' : 'rss'
}
