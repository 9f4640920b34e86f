import type { ItemLine } from '../../shared/item.ts'
import { assertNever } from '../../shared/must.ts'
import type { Leaf, Query } from '../../shared/search/query.ts'
import { wordsOf } from '../../shared/search/words-of.ts'
import { plain } from '../palette/fuzzy.ts'

const folded = (text: string): string[] => wordsOf(text).map(plain)

/** The words of `value` side by side in `text`. */
function holds(text: string | null, value: string, prefix: boolean): boolean {
  const wanted = folded(value)
  const words = folded(text ?? '')
  const last = wanted.length - 1
  const same = (word: string | undefined, i: number): boolean =>
    word !== undefined && (prefix && i === last ? word.startsWith(wanted[i] ?? '') : word === wanted[i])
  return words.some((_, from) => wanted.every((_word, i) => same(words[from + i], i)))
}

function leafFits(line: ItemLine, leaf: Leaf): boolean | null {
  if (leaf.kind === 'urgency') return line.urgency !== null && line.urgency >= leaf.least && line.urgency <= leaf.most
  if (leaf.kind === 'is') {
    if (leaf.mark === 'killed') return line.withdrawn
    if (leaf.mark === 'embargoed') return line.held !== null
    return leaf.mark === 'unfiled' ? line.storyId === null : null
  }
  if (leaf.kind !== 'in') return null
  const { field, value, prefix } = leaf
  if (field === 'source') return holds(line.source, value, prefix) || holds(line.sourceName, value, prefix)
  if (field === 'lang') return holds(line.language, value, prefix)
  return field === 'tag' ? holds(line.tag, value, prefix) : null
}

/** Whether a line fits a search; null where the line alone cannot tell (words of the text, entries, stories, times). */
export function fits(line: ItemLine, query: Query): boolean | null {
  switch (query.kind) {
    case 'everything':
      return true
    case 'not': {
      const part = fits(line, query.part)
      return part === null ? null : !part
    }
    case 'and':
    case 'or': {
      const parts = new Set(query.parts.map((part) => fits(line, part)))
      const decisive = query.kind === 'or'
      if (parts.has(decisive)) return decisive
      return parts.has(null) ? null : !decisive
    }
    case 'in':
    case 'is':
    case 'stance':
    case 'text':
    case 'time':
    case 'urgency':
      return leafFits(line, query)
    default:
      return assertNever(query)
  }
}

/** True for a search that a line alone answers, so that nobody need be asked. */
export function isOfLine(query: Query): boolean {
  switch (query.kind) {
    case 'everything':
    case 'urgency':
      return true
    case 'not':
      return isOfLine(query.part)
    case 'and':
    case 'or':
      return query.parts.every(isOfLine)
    case 'is':
      return query.mark !== 'unconfirmed'
    case 'in':
      return query.field === 'source' || query.field === 'lang' || query.field === 'tag'
    case 'stance':
    case 'text':
    case 'time':
      return false
    default:
      return assertNever(query)
  }
}
