import { firstHit } from '../text/phrases.ts'
import { tokenAt } from '../text/tokens.ts'
import { isOrganisationName, type NameRun } from './names.ts'
import { bare, type Phrase } from './phrase.ts'
import { has } from './reading.ts'
import type { Source } from './source.ts'

const VAGUE =
  /(?<!\p{L})(?:an?|one|some|several|many|two|three|four|five|six|seven|eight|nine|ten|dozen|multiple|another|unnamed|unidentified|anonymous|few|most|familiar|briefed|knowledge|close to|asked not|condition of anonymity|people|sources?|insiders?|аноним\p{L}*|источник\p{L}*|джерел\p{L}*|insider\p{L}*|quellen?|fuentes?|anonymes?|anónim\p{L}*|proches?|personas|personnes|personen|собеседник\p{L}*|співрозмовник\p{L}*)(?!\p{L})/u
/** "Jana Whitlow, a strategist": a person's name that is a piece of its own. */
function isApposed(p: Phrase, run: NameRun): boolean {
  const [before, after] = [p.tokens[run.first - 1], p.tokens[run.last + 1]]
  const parted = after?.text === ',' || before?.text === ','
  return (
    parted &&
    (before === undefined || before.text === ',') &&
    run.text.includes(' ') &&
    !isOrganisationName(run.text, p.r)
  )
}

const SOME =
  /^(?:the )?(?:two|three|four|five|six|seven|several|some|a number of|half a dozen) (?:[\p{Ll}-]+ ){0,2}?([\p{Ll}-]+s)(?!\p{L})/u
const COUNTED =
  /^(?:dos|tres|cuatro|cinco|seis|varios|varias|algunos|algunas|numeros[oa]s|deux|trois|quatre|cinq|six|plusieurs|certain(?:e?s)|quelques|zwei|drei|vier|fünf|sechs|mehrere|einige|двое|трое|четверо|пятеро|несколько|двоє|троє|четверо|п['’]ятеро|кілька|декілька) (?:\p{L}+ )?(\p{Ll}{4,})(?!\p{L})/u
/** "Two doctors on the ward": people by their number and trade alone. */
function someOf(p: Phrase): Source | null {
  const noun = (SOME.exec(p.low) ?? COUNTED.exec(p.low))?.[1]
  if (noun === undefined || p.runs.length > 0 || has(p.r.organisation, noun) || has(p.r.outlet, noun)) return null
  return { party: 'unnamed sources', kind: 'unnamed', speaker: null, role: bare(p.tokens, p.r), phrase: p.text }
}

/** Who is told of without a name: sources, officials, people by their number and trade. */
export function unnamed(p: Phrase): Source | null {
  const hit = firstHit(p.r.unnamed, p.low)
  if (!hit) return someOf(p)
  const spokes = firstHit(p.r.spokes, p.low)
  // “A Tarvex press officer” speaks for a body that is named.
  if (spokes && spokes.start < hit.end && hit.start < spokes.end && p.runs.length > 0) return null
  const named = p.runs.find(
    (run) =>
      tokenAt(p.tokens, run.first).start - p.base >= hit.end &&
      !/[,]/u.test(p.low.slice(hit.end, tokenAt(p.tokens, run.first).start - p.base)),
  )
  const follows = named && p.tokens[named.first - 1]?.end === p.base + hit.end
  const vague = VAGUE.test(p.low)
  if (follows || (!vague && p.runs.length > 0) || p.runs.some((run) => isApposed(p, run))) return null
  if (!vague && !/s$|и$|і$|en$|е$|people$|staff$/u.test(hit.words)) return null
  return { party: 'unnamed sources', kind: 'unnamed', speaker: null, role: bare(p.tokens, p.r), phrase: p.text }
}
