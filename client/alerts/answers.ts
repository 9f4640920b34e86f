import type { Alert } from '../../shared/alert.ts'
import { type Message, msg, t } from '../words/t.ts'

export const ANSWERS = {
  acknowledge: msg('Acknowledge: I have it'),
  reopen: msg('Take back: nobody has it'),
  snooze: msg('Snooze: ring again later'),
  wake: msg('Wake: ring again now'),
  resolve: msg('Resolve: it is done with'),
  mute: msg('Mute: let the like of it not ring for a while'),
} as const satisfies Record<string, Message>
export type Answer = keyof typeof ANSWERS
export type Muting = 'story' | 'party' | 'source'

export const MUTINGS: Record<Muting, Message> = {
  story: msg('a story', 'to be muted'),
  party: msg('a party'),
  source: msg('a source'),
}
/** What a form mutes, as its heading says it; while nothing is named, of which kind it is. */
const MUTED: Record<Muting, { named: Message; bare: Message }> = {
  story: { named: msg('Mute the story “{words}”'), bare: msg('Mute a story') },
  party: { named: msg('Mute the party “{words}”'), bare: msg('Mute a party') },
  source: { named: msg('Mute the source “{words}”'), bare: msg('Mute a source') },
}
export const mutingWords = (what: Muting, words: string): string =>
  words === '' ? t(MUTED[what].bare) : t(MUTED[what].named, { words })

export const isMuting = (value: string): value is Muting => value in MUTINGS

/** What can be made of an alert as it stands, the likeliest first; a kill is neither put off nor muted. */
export function answersTo({ state, kind, snoozedUntil }: Alert): Answer[] {
  if (state === 'resolved') return kind === 'kill' ? [] : ['mute']
  return [
    ...(state === 'open' ? (['acknowledge'] as const) : []),
    ...(state === 'acknowledged' ? (['reopen'] as const) : []),
    ...(kind === 'kill' ? [] : (['snooze'] as const)),
    ...(snoozedUntil === null ? [] : (['wake'] as const)),
    'resolve',
    ...(kind === 'kill' ? [] : (['mute'] as const)),
  ]
}

/** Alerts whose headline begins with whose position it is, and with whose copy it is. */
const TELLS: Record<Exclude<Muting, 'story'>, ReadonlySet<Alert['kind']>> = {
  party: new Set(['denial', 'correction', 'softened', 'first-report', 'restatement', 'position']),
  source: new Set(['first-report', 'search', 'silence']),
}

/** The name that an alert tells, "" where it tells none of that kind. */
function toldIn({ kind, headline }: Alert, what: Exclude<Muting, 'story'>): string {
  if (!TELLS[what].has(kind)) return ''
  return /^([^:“]{1,80})(?:: | is silent$)/u.exec(headline)?.[1] ?? ''
}

/** What is muted of an alert: its story, or a name, which its headline begins with where it tells one. */
export function mutable(alert: Alert, what: Muting, typed: string) {
  if (what === 'story') return { what, value: alert.storyId ?? '', words: alert.storyTitle }
  const value = typed || toldIn(alert, what)
  return { what, value, words: value }
}
