import { anyCase } from '../text/any-case.ts'
import type { Hit } from '../text/phrases.ts'
import type { Token } from '../text/tokens.ts'
import { isAgentNoun } from './agent-noun.ts'
import { isOrganisationName } from './names.ts'
import { bare, type Phrase, segments } from './phrase.ts'
import type { Source } from './source.ts'

/** Somebody by a trade or an office, before a name: "singer Lena Vos", "ex-minister Sauvel". */
const SOMEBODY = new RegExp(
  String.raw`(?:^|\s)(?:${anyCase('ex-|former ')})?(?:\p{L}+-)?(?:${anyCase('singer|star|rapper|musician|actor|actress|comedian|author|writer|novelist|artist|model|racer|rider|cyclist|driver|boxer|swimmer|runner|sprinter|climber|skier|skater|player|striker|midfielder|defender|goalkeeper|champion|leader|minister|president|premier|mayor|senator|governor|prince|princess|king|queen|chanteu(?:r|se)|act(?:eur|rice)|ministre|cantante|actor|actriz|ministro|ministra|sänger(?:in)?|schauspieler(?:in)?|minister(?:in)?')}) \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?$`,
  'u',
)
/** "Her manager": nobody's firm has one. */
const HERS = /(?<!\p{L})(?:his|her|sa|son|su|sein|seine|ihr|ihre|его|её|ее|його|її) $/u

/** A manager of a person, unlike that of a club, acts for somebody. */
const isOfPerson = (p: Phrase, role: Hit, owner: string): boolean =>
  role.words === 'manager' && (SOMEBODY.test(owner) || (owner === '' && HERS.test(p.low.slice(0, role.start))))

/** The piece of the phrase that tells the office: behind the name in "Ana Sanz, abogada de Pol Brenk". */
const pieceOf = (p: Phrase, role: Hit): readonly Token[] => {
  const pieces = segments(p.tokens)
  return pieces.find((piece) => piece.some((t) => t.start - p.base === role.start)) ?? pieces[0] ?? []
}

/** An agent by name, or by whose he is: "the lawyer for the jailed journalist Mila Ostrova". */
export function agentOf(p: Phrase, role: Hit, speaker: string | null, owner: string): Source | null {
  if (!isAgentNoun(role.words) && !isOfPerson(p, role, owner)) return null
  const before = owner === '' ? p.cast.lastPerson() : null
  const title = owner === '' ? role.words : bare(pieceOf(p, role), p.r)
  if (speaker) return { party: speaker, kind: 'person', speaker, role: title, phrase: p.text }
  if (before?.role && isAgentNoun(before.role)) return { ...before, phrase: p.text }
  // Lawyers without a name who act for a body are told as its voice, those of a person are not that person.
  const actsForPerson =
    p.cast.byPerson(owner)?.kind === 'person' ||
    SOMEBODY.test(owner) ||
    p.runs.some((run) => run.text.includes(' ') && !isOrganisationName(run.text, p.r))
  return owner === '' || !actsForPerson
    ? null
    : { party: title, kind: 'person', speaker: null, role: title, phrase: p.text }
}
