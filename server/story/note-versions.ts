import type { Entry } from '../../shared/entry.ts'
import { BY_HAND } from '../../shared/rule.ts'
import type { Statement } from '../../shared/statement.ts'
import { even } from './add-entry.ts'
import { asRead } from './as-read.ts'
import { credible } from './credible.ts'
import { sameParty } from './party.ts'
import { type Reading, type Side, sideOf, sideOfEntry, storyOf } from './reading.ts'

const ANSWERS: ReadonlySet<Side> = new Set(['denies', 'confirms', 'no-comment'])

/** Words that take the edge off, weakest first in what they deny. */
const MILD =
  /\b(?:not (?:entirely |quite |fully |wholly )?(?:accurate|correct|right)|inaccura\w+|imprecise|mislead\w+|exaggerat\w+|premature|play(?:s|ed|ing) down|downplay\w*|disput\w+|question(?:s|ed)|no longer|out of context|partly|in part)\b/iu
/** Words that leave nothing standing. */
const FLAT =
  /\b(?:fiction|fabricat\w+|nonsense|lies?|lying|hoax|invent\w+|baseless|groundless|unfounded|absurd|ludicrous|rubbish|categorical\w*|flatly|outright|totally|completely|pure|never|no such)\b/iu

/** How far words go: 1 takes the edge off, 2 denies, 3 leaves nothing standing. */
const force = (words: string): number => (MILD.test(words) ? 1 : FLAT.test(words) ? 3 : 2)

const wordsOf = ({ cue, quote, text }: Pick<Statement, 'cue' | 'quote' | 'text'>): string =>
  `${cue} ${quote ?? ''} ${text}`

const shown = (words: string): string => `“${words.trim()}”`

/** What the version makes of a position that an earlier one told: null where it still stands as it was. */
function changeOf(entry: Entry, side: string, told: readonly Statement[], { line, names }: Reading): string | null {
  const { version } = line
  const theirs = told.filter((s) => sameParty(entry, s, names))
  const still = theirs.filter((s) => sideOf(s) === side)
  if (still.length === 0) {
    const silent = theirs.find((s) => sideOf(s) === 'no-comment')
    if (silent && side !== 'no-comment') return `softened in version ${version}: ${shown(silent.cue)}`
    return `version ${version} no longer tells it`
  }
  const was = force(wordsOf({ cue: entry.evidence?.cue ?? '', quote: entry.quote, text: entry.text }))
  const now = still.toSorted((a, b) => force(wordsOf(b)) - force(wordsOf(a)))[0]
  if (!now || side !== 'denies' || force(wordsOf(now)) >= was) return null
  return `softened in version ${version}: ${shown(MILD.exec(wordsOf(now))?.[0] ?? now.cue)}`
}

/** What was logged by hand the analysis may never have found: its quotation stands there still, or does not. */
const keptWords = ({ quote }: Entry, { line, text }: Reading): string | null =>
  quote === null || text === '' || even(text).includes(even(quote))
    ? null
    : `version ${line.version} no longer has these words`

/**
 * S21: a position that a version of an item told stays logged; where a later version takes words back, tells of a refusal
 * to comment in its place, or drops it, the entry says so. A version that tells it as before takes the note away.
 */
export function noteVersions(reading: Reading, statements: readonly Statement[]): void {
  const { draft, storyId, line } = reading
  const { entries } = storyOf(reading)
  const earlier = entries.filter(
    ({ evidence, state }) =>
      evidence?.itemId === line.itemId && evidence.version < line.version && state !== 'rejected',
  )
  const told = earlier.length > 0 ? credible(reading, statements) : []
  for (const entry of earlier) {
    const { evidence } = entry
    const read = asRead(entry)
    const side = sideOfEntry(read, entries)
    if (!evidence || !ANSWERS.has(side)) continue
    const later = evidence.rule === BY_HAND ? keptWords(entry, reading) : changeOf(read, side, told, reading)
    if (later === (evidence.later ?? null)) continue
    const { later: _before, ...kept } = evidence
    const noted = { ...entry, evidence: later === null ? kept : { ...kept, later } }
    draft.push([storyId], { type: 'entry-changed', entry: noted, change: 'amended' })
  }
}
