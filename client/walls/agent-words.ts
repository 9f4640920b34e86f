import { t } from '../words/t.ts'

const SYSTEMS = [
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/CrOS/, 'ChromeOS'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/Tizen/, 'Tizen'],
  [/Web0S/, 'webOS'],
  [/Linux|X11/, 'Linux'],
] as const
const BROWSERS = [
  [/Edg\//, 'Edge'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
] as const

const first = (list: readonly (readonly [RegExp, string])[], agent: string): string | undefined =>
  list.find(([sign]) => sign.test(agent))?.[1]

/** A browser by what it says of itself (RFC 9110 §10.1.5), in the two words that a person knows. */
export function agentWords(agent: string): string {
  const [browser, system] = [first(BROWSERS, agent), first(SYSTEMS, agent)]
  if (browser === undefined && system === undefined) return t('A screen')
  return [browser, system].filter(Boolean).join(', ')
}
