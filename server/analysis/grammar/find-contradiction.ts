import type { Unit } from '../text/units.ts'
import type { Clause } from './clause.ts'
import type { Draft } from './draft.ts'

/** Words by which copy passes on what others say without vouching for it, in any of the languages. */
const HEARSAY =
  /(?<!\p{L})(?:reported(?:ly)?|rumou?r(?:s|ed)?|(?:was|were|is|are|been) said|accused|alleg\p{L}{2,6}|claim(?:s|ed)|wrote|suggested|speculat\p{L}{2,4}|according to (?:an?|one|the)|declared (?:dead|missing)|selon|serait|seraient|aurait|auraient|rumeurs?|annonçait|habría|habrían|dio por|daba por|rumor(?:es)?|laut|soll|sollen|gerüchte?|meldete|angeblich|schrieb|сообщил\p{L}{0,2}|написал\p{L}{0,2}|якобы|слух\p{L}{0,3}|по данным|утверждал\p{L}{0,2}|повідомил\p{L}{0,2}|повідомив|написав|нібито|чутк\p{L}{0,3}|за даними|стверджувал\p{L}{0,2}|стверджував)(?!\p{L})/u

/** Words that say that things stand as they did: in answer to a report of change they contradict it. */
const AS_BEFORE =
  /(?<!\p{L})(?:still|alive|(?:safe and |very |quite |perfectly )well|(?:is|are|am|'s|'re|'m) (?:fine|well|sober|intact|here)|as (?:usual|normal|ever)|business as usual|never better|at (?:his|her|its|their|my) (?:desk|post)|in (?:good|rude|perfect|full|the best of) (?:health|working order)|va(?:is)? (?:très |parfaitement )?bien|vont bien|toujours|bien vivante?|en pleine forme|en bonne santé|à son poste|à l'entraînement|intacte?|sigue|siguen|sigo|perfectamente|estupendamente|de maravilla|en plena forma|todavía|noch immer|immer noch|nach wie vor|weiterhin|putzmunter|quicklebendig|wohlauf|kerngesund|unversehrt|wie gewohnt|bester (?:gesundheit|laune)|жив[аы]?|здоров\p{L}{0,2}|по-прежнему|на (?:своем |своём )?месте|в (?:полном )?порядке|как обычно|до сих пор|только что|живий|досі|як завжди|на місці|у порядку|щойно)(?!\p{L})/u

/** What takes the edge off: a promise, an inquiry, a hope. */
const OPEN =
  /(?<!\p{L})(?:will|would|may|might|hope\p{L}{0,2}|looking into|investigat\p{L}{1,5}|monitor\p{L}{0,3}|talks|review\p{L}{0,3}|aware)(?!\p{L})/u

/** What another unit passes on about somebody. */
export const isHearsay = (unit: Unit): boolean => HEARSAY.test(unit.mask)

/**
 * "A radio said the striker had left. “He is at training, in the best of health,” the club replied": who is told of a
 * report and says that things stand as they did contradicts it. `before` is the unit that stands before this one.
 */
export function contradict(c: Clause, drafts: readonly Draft[], before: Unit | null): Draft[] {
  const told = (before !== null && isHearsay(before)) || HEARSAY.test(c.unit.mask.replace(/^[^,]*,/u, ''))
  if (!told || drafts.some((d) => d.stance !== 'context' && d.rule !== 'says-of-itself')) return [...drafts]
  return drafts.map((d): Draft => {
    const { kind } = d.source
    if (
      !/^says(?:-of-itself)?$/u.test(d.rule) ||
      d.quote === null ||
      kind === 'unnamed' ||
      kind === 'outlet' ||
      d.content === null
    )
      return d
    const words = c.unit.low.slice(d.content.start, d.content.end)
    const found = OPEN.test(words) ? null : AS_BEFORE.exec(words)
    if (!found) return d
    const start = d.content.start + found.index
    return {
      ...d,
      stance: 'denial',
      cue: { start, end: start + found[0].length },
      rule: 'says-otherwise',
      confidence: 0.62,
    }
  })
}
