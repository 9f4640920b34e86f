import type { Alert } from '../../shared/alert.ts'
import type { Command } from '../../shared/protocol/command.ts'
import { now } from '../ui/now.ts'
import { shortTime } from '../ui/zone.ts'
import { type Message, msg, t } from '../words/t.ts'
import type { Answer } from './answers.ts'

/** A muting tells of itself (`useMute`). */
export type Told = Exclude<Answer, 'mute'>

const TOLD: Record<Told, Message> = {
  acknowledge: msg('Acknowledged: {headline}'),
  reopen: msg('Nobody has it: {headline}'),
  snooze: msg('Put off until {time}: {headline}'),
  wake: msg('Rings again: {headline}'),
  resolve: msg('Done with: {headline}'),
}

/** What is said once an alert was answered, and what takes it back, where something does. */
export function toldOf(
  answer: Told,
  { id: alertId, headline }: Pick<Alert, 'id' | 'headline'>,
  { at, basedOn }: { at: string; basedOn: number },
): { words: string; undo: Command | null } {
  const words = t(TOLD[answer], { headline, time: shortTime(Date.parse(at), now()) })
  const isTakenBack = answer === 'acknowledge' || answer === 'snooze'
  return { words, undo: isTakenBack ? { name: 'reopen-alert', args: { alertId, basedOn } } : null }
}
