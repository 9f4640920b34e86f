import type { NameRun } from './names.ts'
import type { Phrase } from './phrase.ts'
import { has } from './reading.ts'

/** Before the name of something else than the phrase is about: "a ship anchored off Cape Sund". */
const LEADS_TO =
  /^(?:of|for|at|in|from|off|near|outside|inside|aboard|on|into|onto|against|under|over|above|behind|around|between|through|across|de|du|des|von|del)$/u

/** "Der Zoo im Badeort Wexholm": where a body is. */
const isGermanPlace = (p: Phrase, run: NameRun): boolean => {
  const before = p.tokens.slice(0, run.first).findLastIndex((t) => /^(?:im|in|am|nahe|bei)$/u.test(t.low))
  const head = p.tokens.slice(0, Math.max(0, before)).findLast((t) => t.capital)
  return before > 0 && head !== undefined && has(p.r.organisation, head.low)
}

/** "L'exploitant de la mine Tarvel-3", "der Betreiber des Tankers Sund": what somebody runs or owns is not who does. */
const RUNS =
  /(?:^|[\s'’])(?:operators?|owners?|exploitante?s?|opérateur|propriétaires?|armateur|operador(?:a|es)?|propietari[oa]s?|armador|betreiber(?:in|s)?|eigentümer(?:in|s)?|eigner(?:in|s)?) (?:of|de|du|des|del|der|von)(?=\s|$)/u

/** "La jueza del caso Renck": whose the matter is, says nothing there. */
const MATTER =
  /^(?:case|trial|affair|inquiry|caso|juicio|affaire|procès|dossier|fall|prozess|деле|дела|справи|справі)$/u

/** "Museo de la Mar", "the Presidency of the Republic", "a clinic in the Alps": an article stands between. */
function leadsTo(p: Phrase, at: number): boolean {
  const preposition = p.tokens[at]?.low ?? ''
  if (/^(?:de|du|des|del)$/u.test(preposition)) return true
  const head = p.tokens[p.r.article.has(p.tokens[0]?.low ?? '') ? 1 : 0]
  const opens = p.tokens[at - 1] === head && head?.capital === true && has(p.r.organisation, head.low)
  if (preposition === 'of') return opens || p.runs.some(({ last }) => last === at - 1)
  return /^(?:in|near|off|outside|across)$/u.test(preposition) && head?.capital === false
}

/** The name that stands for the phrase: an apposed one, or one behind its descriptor ("dairy group Lattisse"). */
export function standing(p: Phrase): NameRun | null {
  for (const run of p.runs.toReversed()) {
    const before = p.tokens[run.first - 1]
    const after = p.tokens[run.last + 1]
    const closes = after === undefined || after.text === ',' || /^[»"”)]$/u.test(after.text)
    if (!closes) continue
    if (before === undefined || before.text === ',' || /^[«"“„(]$/u.test(before.text)) return run
    if (RUNS.test(p.low.slice(0, before.end - p.base)) && !/^(?:of|de|du|des|del|der|von)$/u.test(before.low)) continue
    if (MATTER.test(before.low) || (p.r.language === 'de' && isGermanPlace(p, run))) continue
    const link = p.r.article.has(before.low) && leadsTo(p, run.first - 2)
    if (!link && !LEADS_TO.test(before.low)) return run
  }
  return null
}
