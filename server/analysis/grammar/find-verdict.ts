import { type Clause, type Subject } from './clause.ts'
import type { Draft } from './draft.ts'
import { judge, speak } from './find-saying.ts'
import { readSource } from './read-source.ts'

const ANSWER = `(?:\\p{L}+[- ]){0,2}(?:answer|reply|response|verdict|reaction|retort|rejoinder|comment|assessment)`
/** “Rubbish,” was Oda Falk's one-word answer. */
const BEHIND = new RegExp(
  `^["'”’»]?,? (?:was|is|came|ran) (?:all )?(?:the )?([^,.;:]{2,60}?)['’]s? ${ANSWER}(?!\\p{L})`,
  'u',
)
const BEHIND_OF = new RegExp(`^["'”’»]?,? (?:was|is|came|ran) the ${ANSWER} (?:of|from) ([^,.;:]{2,60})`, 'u')
/** Oda Falk's reply was “rubbish”; Oda Falk had one word for the report: “rubbish”. */
const BEFORE = new RegExp(
  `^([^,.;:"“”]{2,60}?)(?:['’]s? ${ANSWER} (?:was|is|came|ran)|,? (?:had|has) (?:just |only |but )?(?:one|two|three|a few) words? (?:for|about|on) [^,.;:]{2,60})[ :,]{1,3}["'“‘«„]?$`,
  'u',
)

/** Where a verdict's owner stands in the unit, and the quotation that is the verdict; null where none is told. */
function verdictOf({
  unit,
}: Clause): { owner: { start: number; end: number }; quote: { start: number; end: number } } | null {
  for (const quote of unit.quotes) {
    const rest = unit.text.slice(quote.end)
    const behind = BEHIND.exec(rest) ?? BEHIND_OF.exec(rest)
    if (behind?.[1]) {
      const start = quote.end + behind[0].indexOf(behind[1])
      return { owner: { start, end: start + behind[1].length }, quote }
    }
    const [, owner] = BEFORE.exec(unit.text.slice(0, quote.start)) ?? []
    if (owner) return { owner: { start: 0, end: owner.length }, quote }
  }
  return null
}

/** A quotation that is told as somebody's answer by a noun rather than a verb of saying. English alone. */
export function findVerdicts(c: Clause): Draft[] {
  const found = c.r.language === 'en' ? verdictOf(c) : null
  if (!found) return []
  const { owner, quote } = found
  const tokens = c.tokens.filter((t) => t.start >= owner.start && t.start < owner.end)
  const source = readSource(tokens, c.unit.text, c.unit.low, c.r, c.cast)
  if (!source) return []
  const subject: Subject = { source, span: owner, inverted: false }
  const draft = { ...speak(c, { ...quote, words: '' }, subject, quote), background: false }
  return [judge(c, draft, subject, [quote])]
}
