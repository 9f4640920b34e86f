import type { Alert } from '../../shared/alert.ts'
import { t } from '../words/t.ts'
import { alertSentence } from './alarm.ts'

/** Headlines that are spoken of what rings at once. */
const MOST = 3

type Said = Pick<Alert, 'kind' | 'headline' | 'storyTitle'>

/** What is said of alerts that ring at once: kills first, then in their order, and how many more there are. */
export function spokenWords(alerts: readonly Said[]): string[] {
  const ordered = alerts.toSorted((a, b) => Number(b.kind === 'kill') - Number(a.kind === 'kill'))
  const left = ordered.length - MOST
  const more = left > 0 ? [t('{n, plural, one {# more alert} other {# more alerts}}', { n: left })] : []
  return [...ordered.slice(0, MOST).map(alertSentence), ...more]
}

/** Speaks one after another by the browser's own voice; silent where it has none. @param language a tag, as `en` */
export function sayAloud(words: readonly string[], language: string): void {
  if (!('speechSynthesis' in globalThis)) return
  for (const text of words) {
    const utterance = new SpeechSynthesisUtterance(text)
    utterance.lang = language
    speechSynthesis.speak(utterance)
  }
}
