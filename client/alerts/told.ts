import type { MessageLine } from '../../shared/alert-channel.ts'
import type { AlertDeed } from '../../shared/alert-deed.ts'
import { type Message, msg, t } from '../words/t.ts'

/** What came of a message, in words: taken, given up, or still to come, with the last answer and how often it was tried. */
export function outcomeWords({ state, attempts, notBefore }: MessageLine, timeOf: (at: string) => string): string {
  const answer = attempts.at(-1)?.answer ?? ''
  const tries = t('{count, plural, one {# try} other {# tries}}', { count: attempts.length })
  if (state === 'sent') return [t('taken: {answer}', { answer }), ...(attempts.length > 1 ? [tries] : [])].join(' · ')
  if (state === 'dead') return [t('given up: {answer}', { answer }), tries].join(' · ')
  if (attempts.length === 0) return t('on its way')
  const next = notBefore === null ? t('tried again at once') : t('tried again {time}', { time: timeOf(notBefore) })
  return [t('failed: {answer}', { answer }), tries, next].join(' · ')
}

/** When it was told: of what was taken the time of the try that was, else that of the last try, else when it was made. */
export const toldAt = ({ attempts, madeAt }: Pick<MessageLine, 'attempts' | 'madeAt'>): string =>
  attempts.find(({ ok }) => ok)?.at ?? attempts.at(-1)?.at ?? madeAt

const DID: Record<AlertDeed['did'], Message> = {
  'alert-acknowledged': msg('acknowledged it'),
  'alert-resolved': msg('resolved it'),
  'alert-reopened': msg('opened it again'),
  'alert-snoozed': msg('put it off'),
  'alert-woken': msg('had it ring again'),
  'alert-unsnoozed': msg('took back that it was put off'),
  'alert-escalated': msg('told the next of it'),
}

/** What somebody made of an alert, as the rest of a sentence that begins with a name. */
export function deedWords({ did, to, until }: AlertDeed, timeOf: (at: string) => string): string {
  if (to !== null) return t('told {name}, the next', { name: to })
  return until === null ? t(DID[did]) : t('put it off until {time}', { time: timeOf(until) })
}

/** What was told and what was made of it, in the order in which it came. */
export const trailOf = (
  messages: readonly MessageLine[],
  deeds: readonly AlertDeed[],
): readonly (MessageLine | AlertDeed)[] =>
  [...messages.map((line) => ({ at: toldAt(line), line })), ...deeds.map((line) => ({ at: line.at, line }))]
    .toSorted((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)))
    .map(({ line }) => line)
