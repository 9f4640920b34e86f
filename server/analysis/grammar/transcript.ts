import type { Unit } from '../text/units.ts'
import type { Cast } from './cast.ts'
import { type Clause } from './clause.ts'
import type { Draft } from './draft.ts'
import { ownWords } from './find-unattributed.ts'
import type { Source } from './source.ts'

/** "MR. PESKOV: …", "Q: …", "A. …" at the beginning of a paragraph. */
const LABEL =
  /^["“]?(?:(q|question|a|answer)(?:: |\. )|((?:\p{Lu}[\p{Lu}.'’-]{0,30} ){0,4}\p{Lu}[\p{Lu}.'’-]{2,30}): )/u
const SHORT = /^["“]?(?:Q|Question|A|Answer)[:.] /u
const TITLES = /^(?:mr|mrs|ms|dr|sen|rep|gov|prof|gen|col|sir)\.?\s/iu
const LEAST_TURNS = 2

/** A paragraph that opens with who speaks in it; `source` is null where that is a questioner without a name. */
export interface Turn {
  source: Source | null
  paragraph: number
  /** Where the words begin in the turn's first unit. */
  begins: number
  unit: Unit
}

function labelOf({ text, kind }: Unit): RegExpExecArray | null {
  if (kind !== 'body') return null
  return LABEL.exec(SHORT.test(text) ? text.slice(0, 12).toLowerCase() : text.slice(0, 180))
}

/** True for copy of which at least two paragraphs open with who speaks: an interview or a briefing, word for word. */
export const isTranscript = (units: readonly Unit[]): boolean =>
  units.filter((u) => labelOf(u) !== null).length >= LEAST_TURNS

const titled = (words: string): string =>
  words
    .toLowerCase()
    .replace(/(?<![\p{L}'’])\p{L}/gu, (c) => c.toUpperCase())
    .trim()

function speakerOf(label: string, cast: Cast): Source {
  const name = titled(label.replace(TITLES, ''))
  return cast.byPerson(name) ?? { party: name, kind: 'person', speaker: name, role: null, phrase: label }
}

/** The turn that the unit opens, the one that it goes on, or null. */
export function turnAt(unit: Unit, cast: Cast, current: Turn | null): Turn | null {
  const label = labelOf(unit)
  if (!label) return current?.paragraph === unit.paragraph ? current : null
  const source = label[2] ? speakerOf(label[2], cast) : label[1]?.startsWith('a') ? cast.lastPerson() : null
  return { source, paragraph: unit.paragraph, begins: label[0].length, unit }
}

/** What the sentence comes to as the words of whoever has the turn. */
export function findTurn(c: Clause, turn: Turn | null): Draft[] {
  if (!turn?.source) return []
  const start = turn.unit === c.unit ? turn.begins : 0
  return [ownWords(c, turn.source, { start, end: c.unit.text.length }, null, 'transcript')]
}
