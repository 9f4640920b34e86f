import { hits } from '../text/phrases.ts'
import type { Clause } from './clause.ts'
import type { Draft } from './draft.ts'
import { organisation } from './refer.ts'
import { lowerInPlace } from '../text/lower.ts'

/** “I can confirm”: whoever speaks. */
const FIRST_PERSON = /^(?:I|We|Ich|Wir|Je|Nous|Yo|Я|Мы|Ми)$/u
/** Who begins a release: a name, with "can" or "today" between it and its verb. */
const ISSUER =
  /^["“«„'‘]?(?:(?:the|el|la|le|der|die|das) )?((?:\p{Lu}[\p{L}\p{N}.&’'-]*|de|del|of|und|and|et|y|&)(?: (?:\p{Lu}[\p{L}\p{N}.&’'-]*|de|del|of|und|and|et|y|&)){0,6}?) (?:can |today |hereby |now |hat |ha |a )?$/u

/** “Atlético Marnela confirms the transfer of …,” it read: a release that is quoted is its issuer's word. */
export function findQuotedReleases(c: Clause): Draft[] {
  const drafts: Draft[] = []
  for (const quote of c.unit.quotes) {
    const words = c.unit.low.slice(quote.start, quote.end)
    // A headline that is quoted ends without a stop; a release is told in sentences.
    if (c.unit.kind !== 'body' || !/[.,!]["”»“'’]?$/u.test(words)) continue
    for (const [stance, verbs] of [
      ['confirmation', c.r.confirm],
      ['denial', c.r.deny],
    ] as const) {
      const [cue] = hits(verbs, words.slice(0, 100))
      const party = cue && ISSUER.exec(c.unit.text.slice(quote.start, quote.start + cue.start))?.[1]
      if (
        !cue ||
        !party ||
        FIRST_PERSON.test(party) ||
        c.r.he.has(lowerInPlace(party)) ||
        c.r.stop.has(lowerInPlace(party))
      )
        continue
      drafts.push({
        unit: c.unit,
        stance,
        source: c.cast.byPerson(party) ?? organisation(party, party),
        sourcing: 'on-record',
        cue: { start: quote.start + cue.start, end: quote.start + cue.end },
        content: { start: quote.start + cue.end, end: quote.end },
        quote,
        rule: 'release',
        confidence: 0.8,
        via: null,
        background: false,
      })
    }
  }
  return drafts
}
