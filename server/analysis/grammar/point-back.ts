import { agentAfter, type Clause } from './clause.ts'
import type { Draft } from './draft.ts'
import { judge, speak } from './find-saying.ts'

/** “Об этом заявил …”, “Das sagte …”, “C'est ce qu'a déclaré …”, “Así lo aseguró …”: the verb whose content is the sentence before. */
const POINTS =
  /^(?:(?:об этом|про це)(?: \p{L}+){0,2} (?:заявил|сообщил|сказал|рассказал|заявив|повідомив|повідоми|сказав|розповів|розпові)\p{L}{0,2}|(?:das|dies) (?:sagte|teilte|erklärte|betonte|versicherte)n?|c['’]est ce qu['’] ?(?:a|ont) (?:déclaré|affirmé|indiqué|assuré|annoncé|précisé|fait savoir)|así lo (?:ha |han )?(?:afirm|asegur|inform|señal|indic|declar|dij|manifest|expres|aclar)\p{L}{1,4})(?!\p{L})/u

/** Who said the sentence `before`, where this one tells nothing else. */
export function findPointingBack(c: Clause, before: Clause | null): Draft[] {
  const words = before && c.r.language !== 'en' ? POINTS.exec(c.unit.mask)?.[0] : undefined
  if (!before || words === undefined) return []
  const subject = agentAfter(c, words.length)
  if (!subject || subject.source.kind === 'unnamed' || subject.source.kind === 'outlet') return []
  const end = before.unit.text.length
  const told = speak(before, { start: end, end, words }, subject, { start: 0, end })
  return [judge(before, told, subject, [{ start: 0, end }])].filter((d) => d.stance !== 'context')
}
