import { keepText, keptText } from '../ui/kept.ts'

const KEY = 'palette'
/** Choices that are remembered in this browser. */
const MOST = 20

/** What was chosen here, the latest first. */
export const recentChoices = (): string[] => (keptText(KEY) ?? '').split('\n').filter(Boolean)

/** Remembers a choice as the latest. */
export const rememberChoice = (id: string): void =>
  keepText(KEY, [id, ...recentChoices().filter((other) => other !== id)].slice(0, MOST).join('\n'))
