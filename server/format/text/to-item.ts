import { Refusal } from '../../../shared/error-code.ts'
import { decode } from '../decode.ts'
import type { ParsedItem, Received } from '../parse.ts'
import { pastedItem } from '../pasted.ts'
import { findArticle } from './find-article.ts'
import { readLines } from './lines.ts'

/**
 * Text posted whole, as an editor pastes an article.
 * @throws Refusal `bad-format` where there is no copy in it
 */
export function toItem(received: Received, charset: string | null): ParsedItem {
  const lines = readLines(decode(received.body, charset, 'windows-1252'))
  const article = findArticle(lines, received.receivedAt)
  if (article === null) throw new Refusal('bad-format', 'there is no copy in this text')
  return pastedItem(article, received)
}
