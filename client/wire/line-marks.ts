import { isHeld } from '../../shared/held.ts'
import type { ItemLine } from '../../shared/item.ts'

export interface LineMark {
  words: string
  tone: 'plain' | 'urgent' | 'held' | 'killed' | 'fault'
}

type Marked = Pick<ItemLine, 'tag' | 'withdrawn' | 'held' | 'fault' | 'status' | 'urgency' | 'version'>

/** IPTC urgency: 1 is the most urgent, 5 the normal. */
const URGENT = 2

/** The marks before a headline: what the wire itself calls it, and what the desk must know of it. */
export function lineMarks(line: Marked): LineMark[] {
  const marks: (LineMark | null)[] = [
    line.withdrawn || line.status === 'canceled' ? { words: 'KILLED', tone: 'killed' } : null,
    line.held === null ? null : { words: isHeld(line) ? 'EMBARGO' : 'UPDATE HELD', tone: 'held' },
    line.status === 'withheld' ? { words: 'WITHHELD', tone: 'held' } : null,
    line.fault === null ? null : { words: 'NOT READ', tone: 'fault' },
    line.tag === null || line.withdrawn
      ? null
      : { words: line.tag.toUpperCase(), tone: /urgent|flash|alert/iu.test(line.tag) ? 'urgent' : 'plain' },
    line.urgency !== null && line.urgency <= URGENT && !/urgent/iu.test(line.tag ?? '')
      ? { words: 'URGENT', tone: 'urgent' }
      : null,
  ]
  return marks.filter((mark) => mark !== null)
}
