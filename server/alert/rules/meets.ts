import type { AlertRule, RuleScope, RuleWhen } from '../../../shared/alert-rule.ts'
import { plainWords } from '../../../shared/plain-words.ts'
import { holdsWords } from '../../../shared/search/highlight.ts'
import { foldWord } from '../../../shared/search/fold-word.ts'
import { wordsOf } from '../../../shared/search/words-of.ts'
import type { Occurrence } from './occurrence.ts'

const plain = (name: string): string => plainWords(name).join(' ')

/** True for one name, whatever its case and accents. */
export const isSameName = (a: string, b: string): boolean => plain(a) === plain(b)

const isNamed = (wanted: readonly string[], names: readonly string[]): boolean =>
  wanted.length === 0 || names.some((name) => wanted.some((one) => isSameName(one, name)))

const isOf = (wanted: readonly string[], id: string | null): boolean =>
  wanted.length === 0 || (id !== null && wanted.includes(id))

const isIn = (wanted: readonly string[], language: string | null): boolean => {
  const tag = language?.toLowerCase() ?? ''
  return (
    wanted.length === 0 || wanted.some((one) => tag === one.toLowerCase() || tag.startsWith(`${one.toLowerCase()}-`))
  )
}

/** True where a rule looks at what happened. */
export const isInScope = (scope: RuleScope, o: Occurrence): boolean =>
  isOf(scope.stories, o.storyId) &&
  isOf(scope.claims, o.claimId) &&
  isNamed(scope.parties, o.parties) &&
  isNamed(scope.sources, o.sources) &&
  isIn(scope.languages, o.language) &&
  o.confidence >= scope.confidence

/** True where what happened is what a rule waits for, wherever that is. */
function isAwaited(when: RuleWhen, o: Occurrence): boolean {
  if (when.kind !== o.kind) return false
  if (when.kind === 'outlets') return o.outlets === when.count
  if (when.kind !== 'first-report') return true
  return wordsOf(when.words).every((word) => holdsWords(o.about, { words: [foldWord(word)], prefix: false }))
}

export const meets = ({ when, scope }: AlertRule, o: Occurrence): boolean => isAwaited(when, o) && isInScope(scope, o)
