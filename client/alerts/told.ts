import type { MessageLine } from '../../shared/alert-channel.ts'
import { t } from '../words/t.ts'

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
