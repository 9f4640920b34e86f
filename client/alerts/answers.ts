import type { Alert } from '../../shared/alert.ts'
import { type Message, msg } from '../words/t.ts'

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

/** What is muted of an alert: its story, or a name, which its headline begins with where it tells one. */
export function mutable({ storyId, storyTitle, headline }: Alert, what: Muting, typed: string) {
  if (what === 'story') return { what, value: storyId ?? '', words: storyTitle }
  const value = typed || (/^([^:“]{1,80}): /u.exec(headline)?.[1] ?? '')
  return { what, value, words: value }
}
