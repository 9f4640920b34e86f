import type { Entry } from '../../shared/entry.ts'
import type { StoryScreen } from '../../shared/screen.ts'
import type { Statement } from '../../shared/statement.ts'
import { wordsOf } from './claims.ts'
import { crossTerms } from './cross-terms.ts'
import type { Known } from './known.ts'
import type { Memory } from './memory.ts'
import { sameOutlet } from './outlet.ts'
import { shared } from './overlap.ts'
import { plainWords } from './plain.ts'
import { isEnglish, sideOf } from './reading.ts'
import { rememberedOf } from './remembered.ts'
import { isLive } from './story-line.ts'
import { nameTerms, propositionTerms, wordSet } from './words.ts'

/** Where an answer stands in copy about something else: the passage that tells whose report it answers. */
export interface Answered {
  storyId: string
  why: string
  start: number
  end: number
}

/** Characters between an answer and the name of the outlet that it answers. */
const BEFORE = 450
const BEHIND = 250
/** Words of a claim that such a passage has, of which one at least is no name. */
const ENOUGH = 2

const ARTICLE = /^(?:the|der|die|das|le|la|les|el) /iu
/** “Canal 4” of “Canal 4 Noticias”: copy calls an outlet by its name without the word for what it sends. */
const SENDS = / (?:News|Noticias|Nachrichten|Nouvelles|Новости|Новини|Online|TV|FM)$/u
const nameOf = (outlet: string): string => outlet.replace(ARTICLE, '').replace(SENDS, '')

const isLetter = (char: string | undefined): boolean => char !== undefined && /\p{L}/u.test(char)
/** Whether a name stands at that place as a name, not within a longer word. */
const isWord = (text: string, at: number, name: string): boolean =>
  !isLetter(text[at - 1]) && !isLetter(text[at + name.length])

interface Found extends Answered {
  score: number
  /** The report's place in the log: of two that are answered alike, the later is. */
  seq: number
}

/** Where the passage ends that holds both, or null where they stand apart. */
function passageOf(text: string, outlet: string, { start, end }: Statement): { start: number; end: number } | null {
  for (let at = text.indexOf(outlet); at >= 0; at = text.indexOf(outlet, at + 1)) {
    const [from, to] = [Math.min(at, start), Math.max(at + outlet.length, end)]
    if (isWord(text, at, outlet) && start - at <= BEFORE && at - end <= BEHIND) {
      const opening = text.lastIndexOf('\n\n', from)
      return { start: opening < 0 ? from : Math.max(opening, from - BEFORE), end: to }
    }
  }
  return null
}

function answeredIn(
  screen: StoryScreen,
  report: Entry,
  s: Statement,
  { text, english }: { text: string; english: boolean },
): Found | null {
  const outlet = nameOf(report.party)
  const passage = outlet.length > 1 ? passageOf(text, outlet, s) : null
  const claim = passage && screen.claims.find(({ id }) => id === report.claimId)
  if (!passage || !claim) return null
  const language = screen.items.find(({ itemId }) => itemId === report.firstItemId)?.language ?? 'en'
  const terms = english && isEnglish(language) ? propositionTerms : crossTerms
  const words = text.slice(passage.start, passage.end)
  const of = new Set(shared(terms(words.replaceAll(outlet, ' ')), wordsOf(claim, screen, terms)))
  const telling = [...of].filter((term) => !nameTerms(words).has(term) && !nameTerms(claim.text).has(term))
  if (of.size < ENOUGH || telling.length === 0) return null
  return {
    storyId: screen.id,
    why: `answers what ${report.party} reported`,
    ...passage,
    score: of.size,
    seq: report.seq,
  }
}

const isAnswer = (s: Statement): boolean =>
  !s.background &&
  s.stance !== 'restatement' &&
  (sideOf(s) === 'denies' || sideOf(s) === 'no-comment') &&
  s.partyKind !== 'outlet'

/** A story's reports that stand, each with a word by which copy that names its outlet is known. */
const reportsOf = rememberedOf(({ entries }: StoryScreen): readonly { report: Entry; word: string }[] =>
  entries
    .filter((e) => sideOf(e) === 'reports' && isLive(e))
    .map((report) => ({ report, word: plainWords(nameOf(report.party))[0] ?? '' })),
)

/** The reports of open stories whose outlets the copy may name; its own are none. */
function* reportsNamed(memory: Memory, sourceName: string, text: string): Generator<[StoryScreen, Entry]> {
  const words = wordSet(text)
  for (const screen of memory.stories.values()) {
    if (screen.story?.state !== 'open') continue
    for (const { report, word } of reportsOf(screen))
      if (words.has(word) && !sameOutlet(report.party, sourceName, memory.listed.names)) yield [screen, report]
  }
}

/**
 * S49: copy about something else in which somebody answers a report that it credits to its outlet, within a few sentences,
 * in words of the claim: the story of that report. `within`: that story alone is asked.
 */
export function answeredReport(
  memory: Memory,
  { line, analysis }: Known,
  text: string,
  within?: string,
): Answered | null {
  const answers = analysis.statements.filter(isAnswer)
  if (answers.length === 0) return null
  const given = { text, english: isEnglish(line.language) }
  let best: Found | null = null
  for (const [screen, report] of reportsNamed(memory, line.sourceName, text)) {
    if (within !== undefined && screen.id !== within) continue
    for (const s of answers) {
      const found = answeredIn(screen, report, s, given)
      if (found && (best === null || found.score > best.score || (found.score === best.score && found.seq > best.seq)))
        best = found
    }
  }
  return best
}
