import type { ItemLine } from '../../shared/item.ts'
import type { Analysis } from '../../shared/statement.ts'
import type { Known } from './item-index.ts'
import { nameHead, plainWords } from './plain.ts'

/** What stories are decided on: not the attributions that the models find besides, which take no position. */
const positions = ({ statements }: Analysis): Analysis['statements'] =>
  statements.filter((s) => s.rule !== 'attributes')

/** An item as filing compares it, from its line and what the analyst found. */
export function known(line: ItemLine, analysis: Analysis, at: string): Known {
  const words = new Map<string, number>()
  const spelled = new Map<string, string>()
  const add = (text: string, weight: number): string[] =>
    plainWords(text).map((word) => {
      const head = nameHead(word)
      words.set(head, Math.max(weight, words.get(head) ?? 0))
      spelled.set(head, spelled.get(head) ?? word)
      return head
    })
  const { terms, names } = analysis.profile
  const named = new Set(names.flatMap(([name, weight]) => add(name, weight)))
  for (const [term, weight] of terms) add(term, weight)
  return { line, analysis: { ...analysis, statements: positions(analysis) }, at, words, names: named, spelled }
}
