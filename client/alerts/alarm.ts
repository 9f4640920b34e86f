import type { Alert } from '../../shared/alert.ts'
import { type Message, msg, t } from '../words/t.ts'

/** Alerts that this browser has heard of; null before the first look. */
export type Heard = ReadonlySet<string> | null

/**
 * Which alerts must ring now: open ones that were never heard of. Those that were there at the first look do not ring;
 * none rings twice, whatever is folded, reset or caught up.
 */
export function decideAlarm(
  heard: Heard,
  alerts: readonly Pick<Alert, 'id' | 'state'>[],
): { heard: Heard; ring: string[] } {
  const all = new Set([...(heard ?? []), ...alerts.map((a) => a.id)])
  if (heard === null) return { heard: all, ring: [] }
  const ring = alerts.filter((a) => a.state === 'open' && !heard.has(a.id)).map((a) => a.id)
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
export function bellWords(alerts: readonly Pick<Alert, 'state' | 'kind'>[]): string | null {
  const open = alerts.filter((a) => a.state === 'open')
  if (open.length === 0) return null
  if (open.every((a) => a.kind === 'denial'))
    return t('{n, plural, one {# new denial} other {# new denials}}', { n: open.length })
  return t('{n, plural, one {# open alert} other {# open alerts}}', { n: open.length })
}

/** What a screen reader and a notification say. */
export const alertSentence = (alert: Pick<Alert, 'kind' | 'headline' | 'storyTitle'>): string =>
  [alertWords(alert.kind), alert.headline, alert.storyTitle].filter((part) => part !== '').join('. ')
