import { t } from '../words/t.ts'
import type { ItemOutcome, PostReceipt } from '../../shared/item.ts'

/** Outcomes by which the desk knows more than before. */
const TAKEN: ReadonlySet<ItemOutcome> = new Set(['created', 'updated', 'held', 'withdrawn'])

/** "812 B", "4.2 KB", "1.3 MB" */
export function sizeWords(bytes: number): string {
  if (bytes < 1_000) return `${bytes} B`
  if (bytes < 1_000_000) return `${(bytes / 1_000).toFixed(1)} KB`
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}

/** What came of a body that was read again. */
export function receiptWords(receipts: readonly Pick<PostReceipt, 'outcome'>[]): string {
  const news = receipts.filter(({ outcome }) => TAKEN.has(outcome)).length
  const rest = receipts.length - news
  if (news === 0) return t(rest === 0 ? 'Read: there is no copy in it.' : 'Read: the desk had all of it.')
  return t(
    'Read: {news, plural, one {# item} other {# items}} taken in{rest, plural, =0 {} other {, # left out or known}}.',
    {
      news,
      rest,
    },
  )
}

/** What came of all of them; `left` still cannot be read. */
export const runWords = (receipts: readonly Pick<PostReceipt, 'outcome'>[], left: number): string =>
  left === 0 ? receiptWords(receipts) : `${receiptWords(receipts)} ${t('{left} still cannot be read.', { left })}`
