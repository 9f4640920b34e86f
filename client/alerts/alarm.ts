import type { Alert } from '../../shared/alert.ts'
import { type Message, msg, t } from '../words/t.ts'

/** Alerts that this browser has heard of; null before the first look. */
export type Heard = ReadonlySet<string> | null

type Ringing = Pick<Alert, 'state' | 'muted' | 'snoozedUntil'>

/** True while somebody is to look at it: nobody has answered it, put it off, or muted what it is about. */
export const isWaiting = ({ state, muted, snoozedUntil }: Ringing): boolean =>
  state === 'open' && !muted && snoozedUntil === null

/** An alert that was put off rings anew. */
const ringOf = ({ id, rungAt }: Pick<Alert, 'id' | 'rungAt'>): string => (rungAt === null ? id : `${id} ${rungAt}`)

/**
 * Which alerts must ring now: those that wait and were never heard of. Those that were there at the first look do not ring;
 * none rings twice, whatever is folded, reset or caught up, unless it was put off meanwhile.
 */
export function decideAlarm(
  heard: Heard,
  alerts: readonly (Ringing & Pick<Alert, 'id' | 'rungAt'>)[],
): { heard: Heard; ring: string[] } {
  const all = new Set([...(heard ?? []), ...alerts.map(ringOf)])
  if (heard === null) return { heard: all, ring: [] }
  const ring = alerts.filter((a) => isWaiting(a) && !heard.has(ringOf(a))).map((a) => a.id)
  return { heard: all.size === heard.size ? heard : all, ring }
}

const WORDS: Record<Alert['kind'], Message> = {
  denial: msg('New denial'),
  kill: msg('Copy killed'),
  correction: msg('Correction'),
  softened: msg('Denial softened'),
  'first-report': msg('First report'),
  outlets: msg('Several outlets'),
  restatement: msg('Restated'),
  position: msg('Takes a side now'),
  silence: msg('Source silent'),
  search: msg('Found by a search'),
}
export const isAlertKind = (text: string): text is Alert['kind'] => text in WORDS
/** In the order in which they are told. */
export const ALERT_KINDS: readonly Alert['kind'][] = Object.keys(WORDS).filter(isAlertKind)
export const alertWords = (kind: Alert['kind']): string => t(WORDS[kind])

const GLYPHS: Record<Alert['kind'], string> = {
  denial: '✕',
  kill: '⊘',
  correction: '✎',
  softened: '↘',
  'first-report': '●',
  outlets: '⁂',
  restatement: '↻',
  position: '⇄',
  silence: '◌',
  search: '⌕',
}
export const alertGlyph = (kind: Alert['kind']): string => GLYPHS[kind]

/** "1 new denial", "3 open alerts": the bell's words; null while nothing is open. */
export function bellWords(alerts: readonly (Ringing & Pick<Alert, 'kind'>)[]): string | null {
  const open = alerts.filter(isWaiting)
  if (open.length === 0) return null
  if (open.every((a) => a.kind === 'denial'))
    return t('{n, plural, one {# new denial} other {# new denials}}', { n: open.length })
  return t('{n, plural, one {# open alert} other {# open alerts}}', { n: open.length })
}

/** What a screen reader and a notification say. */
export const alertSentence = (alert: Pick<Alert, 'kind' | 'headline' | 'storyTitle'>): string =>
  [alertWords(alert.kind), alert.headline, alert.storyTitle].filter((part) => part !== '').join('. ')
