import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { type Label, label } from '../../shared/label.ts'
import { BY_HAND } from '../../shared/rule.ts'
import type { Stance, Statement } from '../../shared/statement.ts'
import { analyse } from '../analysis/analyse.ts'
import { attributionRows, wordsAt } from './attribution-rows.ts'
import type { JudgedFind } from './fit-confidence.ts'
import { namesMeet } from './meet.ts'
import { sharedRows } from './shared-rows.ts'
import { scenarioFinds } from './scenario-finds.ts'

/** A short text with a denial in it or none, and whose. */
const trap = z.object({ id: z.string(), text: z.string(), denial: z.boolean(), party: z.string().nullable() })

/** Statements of a text without sender or date; offsets point into the text. */
const statementsOf = (text: string): Statement[] =>
  analyse({ headline: '', body: text, language: null, publishedAt: '', sourceName: '' }).statements.map((s) => ({
    ...s,
    start: s.start - 2,
    end: s.end - 2,
  }))

const find = (s: Statement, group: string, right: boolean, weight: number): JudgedFind => {
  const { rule, stance, confidence, strength = confidence } = s
  return { group, rule, stance, strength, right, weight }
}

const isDenial = ({ stance }: { stance: Stance }): boolean => stance === 'denial' || stance === 'restatement'

/** Each denial found in a trap: right where there is one, by that party. */
const trapFinds = (rows: readonly z.infer<typeof trap>[]): JudgedFind[] =>
  rows.flatMap(({ id, text, denial, party }) =>
    statementsOf(text)
      .filter((s) => isDenial(s) && !s.background)
      .map((s) => find(s, id, denial && [s.party, s.speaker].some((name) => namesMeet(name, party ?? '')), 1)),
  )

const PRONOUN =
  /^(?:i|he|she|it|they|we|you|who|which|that|his|their|its|one|some|many|others|all|both|those|these|this)?$/iu
const DENYING = /\b(?:den(?:y|ie[sd]|ying)|refut|disput|reject|rebut|dismiss)/iu

/**
 * Each statement found in text of which every attribution is marked: right where one is marked that it touches, by that
 * source. Left out is what the marks cannot judge: a pronoun for a source, and a denial by other than its verb.
 */
function attributionFinds(): JudgedFind[] {
  return attributionRows('train').flatMap(({ id, text, attributions }) =>
    statementsOf(text).flatMap((s) => {
      const near = attributions.filter(({ cue, content }) =>
        [...cue, ...content].some(([from, to]) => s.start < to && s.end > from),
      )
      const known = near.filter(({ source }) => !PRONOUN.test(wordsAt(text, source).trim()))
      if (near.length > 0 && known.length === 0) return []
      const denied = near.some(({ cue }) => DENYING.test(wordsAt(text, cue)))
      if (isDenial(s) && near.length > 0 && !denied) return []
      const named = known.some(({ source }) => [s.party, s.speaker].some((n) => namesMeet(n, wordsAt(text, source))))
      return [find(s, id, s.stance === 'report' ? near.length > 0 : named, FAR)]
    }),
  )
}

/** News text of one kind tells less of an entry than an entry does. */
const FAR = 0.3
/** An entry that was judged counts for three finds. */
const ENTRY = 3

/** Rows of a file that is given: a desk's labels, or further traps. */
function givenRows(file: string): { labels: Label[]; traps: z.infer<typeof trap>[] } {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => z.union([label, trap]).parse(JSON.parse(line)))
  return {
    labels: rows.filter((row) => 'kind' in row),
    traps: rows.filter((row) => 'denial' in row),
  }
}

/** What a desk has judged: the last word on each entry counts, and one that was taken back is none. */
function deskFinds(labels: readonly Label[]): JudgedFind[] {
  const last = new Map<string, JudgedFind | null>()
  for (const judged of labels) {
    // What people logged themselves is no find of a rule.
    if (judged.kind !== 'entry' || judged.rule === BY_HAND) continue
    const { entryId, itemId, rule, confidence, strength, asRead } = judged
    const { stance, party } = asRead ?? judged
    const known = { group: itemId, rule, stance, strength: strength ?? confidence, weight: ENTRY }
    const isTakenBack = judged.label === 'restored' || judged.label === 'uncorrected'
    const right = judged.label !== 'rejected' && judged.stance === stance && judged.party === party
    last.set(entryId, isTakenBack ? null : { ...known, right })
  }
  return [...last.values()].filter((one) => one !== null)
}

/** Everything that tells whether a rule was right: traps, marked news text, contested stories, and what desks have judged. */
export function judgedFinds(files: readonly string[]): Record<string, JudgedFind[]> {
  const given = files.map(givenRows)
  const traps = [...sharedRows('../scenarios/traps-dev.jsonl', trap), ...given.flatMap((rows) => rows.traps)]
  return {
    traps: trapFinds(traps),
    attributions: attributionFinds(),
    stories: scenarioFinds(ENTRY),
    desks: deskFinds(given.flatMap((rows) => rows.labels)),
  }
}
