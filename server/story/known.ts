import type { ItemLine } from '../../shared/item.ts'
import type { Analysis } from '../../shared/statement.ts'
import { nameHead, plainWords } from './plain.ts'
import { remembered } from './remembered.ts'

/** An analysed item as filing compares it. */
export interface Known {
  line: ItemLine
  /** Its line as it stood when the analysis was made: offsets point into that version. */
  read: ItemLine
  analysis: Analysis
  /** Log time of its last analysis. */
  at: string
  /** Weights of its telling words, names among them, by their heads: spellings, cases and capitals meet. */
  words: ReadonlyMap<string, number>
  /** Those of the words that are names. */
  names: ReadonlySet<string>
}

const VOCABULARY = 50_000

/** A number as it is compared: "4,999" and "4999.0" are one. */
const numberOf = (text: string): string => text.replaceAll(',', '').replace(/\.0+$/, '')

/** The keys under which a term or name of a profile is compared: `nameHead` of its words; a number is its own. */
export const headsOf: (text: string) => readonly string[] = remembered(
  (text) => (/^\d/.test(text) ? [numberOf(text)] : plainWords(text).map(nameHead)),
  VOCABULARY,
)

/** What stories are decided on: not the attributions that the models find besides, which take no position. */
export const positions = (analysis: Analysis | null | undefined): Analysis['statements'] =>
  (analysis?.statements ?? []).filter((s) => s.rule !== 'attributes')

/** An item as filing compares it, from its line and what the analyst found. */
export function known(line: ItemLine, analysis: Analysis, at: string): Known {
  const words = new Map<string, number>()
  const names = new Set<string>()
  const add = (text: string, weight: number, into?: Set<string>): void => {
    for (const head of headsOf(text)) {
      const had = words.get(head)
      if (had === undefined || had < weight) words.set(head, weight)
      into?.add(head)
    }
  }
  for (const [name, weight] of analysis.profile.names) add(name, weight, names)
  for (const [term, weight] of analysis.profile.terms) add(term, weight)
  return { line, read: line, analysis: { ...analysis, statements: positions(analysis) }, at, words, names }
}
