import { isSample } from '../../shared/sample-guid.ts'
import { isHeld } from '../../shared/held.ts'
import type { ItemLine } from '../../shared/item.ts'
import { t } from '../words/t.ts'

export interface LineMark {
  words: string
  tone: 'plain' | 'flash' | 'urgent' | 'corrected' | 'held' | 'killed' | 'fault'
  /** Told beside word and colour, so that neither is needed; calm marks have none. */
  glyph: string
}

type Marked = Pick<ItemLine, 'tag' | 'withdrawn' | 'held' | 'fault' | 'status' | 'urgency' | 'version' | 'guid'>

/** IPTC urgency: 1 is the most urgent, 5 the normal. */
const URGENT = 2

const FLASH = /flash|eilmeldung|молния/iu
const ALERT = /urgent|alert|bulletin|newsalert/iu
const CORRECTED = /correct|corrig|clarif|berichtig/iu

/** The wire's own mark, as loud as the wire means it. */
function tagMark(tag: string): LineMark {
  const words = tag.toUpperCase()
  if (FLASH.test(tag)) return { words, tone: 'flash', glyph: '⚡' }
  // The wire's plain word is the desk's own, so that two versions of one item do not say it in two languages.
  if (ALERT.test(tag)) return { words: words === 'URGENT' ? t('URGENT') : words, tone: 'urgent', glyph: '▲' }
  return CORRECTED.test(tag) ? { words, tone: 'corrected', glyph: '✎' } : { words, tone: 'plain', glyph: '' }
}

/** The marks before a headline: what the wire itself calls it, and what the desk must know of it. */
export function lineMarks(line: Marked): LineMark[] {
  const marks: (LineMark | null)[] = [
    isSample(line) ? { words: t('SAMPLE'), tone: 'held', glyph: '◌' } : null,
    line.withdrawn || line.status === 'canceled' ? { words: t('KILLED'), tone: 'killed', glyph: '⊘' } : null,
    line.held === null ? null : { words: isHeld(line) ? t('EMBARGO') : t('UPDATE HELD'), tone: 'held', glyph: '◷' },
    line.status === 'withheld' ? { words: t('WITHHELD'), tone: 'held', glyph: '◷' } : null,
    line.fault === null ? null : { words: t('NOT READ'), tone: 'fault', glyph: '!' },
    line.tag === null || line.withdrawn ? null : tagMark(line.tag),
    isUrgent(line) ? { words: t('URGENT'), tone: 'urgent', glyph: '▲' } : null,
  ]
  return marks.filter((mark) => mark !== null)
}

/** Urgent by its number alone: a mark that says as much is not said twice. */
const isUrgent = ({ urgency, tag, withdrawn }: Marked): boolean =>
  urgency !== null && urgency <= URGENT && !withdrawn && !FLASH.test(tag ?? '') && !ALERT.test(tag ?? '')

/** How loud a row is as a whole: what nobody may miss has a colour of its own at its edge. */
export function lineTone(line: Marked): 'flash' | 'urgent' | 'killed' | 'calm' {
  const tones = new Set(lineMarks(line).map(({ tone }) => tone))
  return (['killed', 'flash', 'urgent'] as const).find((tone) => tones.has(tone)) ?? 'calm'
}
