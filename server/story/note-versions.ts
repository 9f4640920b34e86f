import type { Entry } from '../../shared/entry.ts'
import { type Later, laterText } from '../../shared/later.ts'
import { BY_HAND } from '../../shared/rule.ts'
import type { Statement } from '../../shared/statement.ts'
import { even } from './add-entry.ts'
import { asRead } from './as-read.ts'
import { credible } from './credible.ts'
import { sameParty } from './party.ts'
import { type Reading, type Side, sideOf, sideOfEntry, storyOf } from './reading.ts'
import { rewritten } from './rewritten.ts'

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

/** What the version makes of a position that an earlier one told: null where it still stands as it was. */
function changeOf(entry: Entry, side: string, told: readonly Statement[], { line, names }: Reading): Later | null {
  const { version } = line
  const theirs = told.filter((s) => sameParty(entry, s, names))
  const still = theirs.filter((s) => sideOf(s) === side)
  if (still.length === 0) {
    const silent = theirs.find((s) => sideOf(s) === 'no-comment')
    if (silent && side !== 'no-comment') return { made: 'softened', version, words: silent.cue }
    return { made: 'dropped', version, words: null }
  }
  const was = force(wordsOf({ cue: entry.evidence?.cue ?? '', quote: entry.quote, text: entry.text }))
  const now = still.toSorted((a, b) => force(wordsOf(b)) - force(wordsOf(a)))[0]
  if (!now || side !== 'denies' || force(wordsOf(now)) >= was) return null
  return { made: 'softened', version, words: MILD.exec(wordsOf(now))?.[0] ?? now.cue }
}

/** What was logged by hand the analysis may never have found: its quotation stands there still, or does not. */
const keptWords = ({ quote }: Entry, { line, text }: Reading): Later | null =>
  quote === null || text === '' || even(text).includes(even(quote))
    ? null
    : { made: 'gone', version: line.version, words: null }

interface Told {
  /** What can be believed of what the version tells. */
  told: readonly Statement[]
  /** It says of itself that it corrects what came before. */
  corrects: boolean
}

function laterOf(entry: Entry, { told, corrects }: Told, reading: Reading): Later | null {
  const { entries: around } = storyOf(reading)
  const read = asRead(entry)
  const side = sideOfEntry(read, around)
  const changed = ANSWERS.has(side) ? changeOf(read, side, told, reading) : null
  if (changed !== null) return changed
  const { line, text } = reading
  return rewritten(read.text, entry.evidence?.later, { version: line.version, text, corrects })
}

/** What takes its outlet's own report back, or puts it right, is not put right in turn. */
const isNotice = ({ stance }: Entry): boolean => stance === 'correction' || stance === 'retraction'

/**
 * S21: a position that a version of an item told stays logged; where a later version takes words back, tells of a refusal
 * to comment in its place, drops it, or has other facts in its words, the entry says so. A version that tells it as before
 * takes the note away.
 */
export function noteVersions(reading: Reading, statements: readonly Statement[]): void {
  const { draft, storyId, line } = reading
  const { entries } = storyOf(reading)
  const earlier = entries.filter(
    (entry) =>
      entry.evidence?.itemId === line.itemId &&
      entry.evidence.version < line.version &&
      entry.state !== 'rejected' &&
      !isNotice(entry),
  )
  const told = earlier.length > 0 ? credible(reading, statements) : []
  const corrects = statements.some(({ stance }) => stance === 'correction')
  for (const entry of earlier) {
    const { evidence } = entry
    if (!evidence) continue
    const made = evidence.rule === BY_HAND ? keptWords(entry, reading) : laterOf(entry, { told, corrects }, reading)
    const later = made === null ? null : laterText(made)
    if (later === (evidence.later ?? null)) continue
    const { later: _before, ...kept } = evidence
    const noted = { ...entry, evidence: later === null ? kept : { ...kept, later } }
    draft.push([storyId], { type: 'entry-changed', entry: noted, change: 'amended' })
  }
}
