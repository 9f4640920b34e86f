import { type Clause, cues } from './clause.ts'
import type { Draft } from './draft.ts'
import { has } from './reading.ts'
import { outletIn } from './names.ts'
import type { Source } from './source.ts'
import { toldByUnnamed } from './told-outlet.ts'

const outlet = (party: string): Source => ({ party, kind: 'outlet', speaker: null, role: null, phrase: party })
const CITING =
  /(?<!\p{L})(?:citing|quoting|unter berufung auf|citant|citando|со ссылкой на|з посиланням на)\s+([^,.]{3,80})/u

const REPORTS =
  /^(?:reported|reports|wrote|writes|berichtete|berichtet|schrieb|schreibt|rapporte|a rapporté|écrit|a écrit|informó|informa|reportó|publicó|сообщил\p{L}?|сообщает|написал\p{L}?|пишет|повідомил\p{L}?|повідомляє|написал\p{L}?|пише)$/u
const SAYS = /^(?:said|says|meldete|meldet|affirme|a affirmé|dijo|afirmó|сказал\p{L}?|заявил\p{L}?)$/u

/**
 * “…, Kveldsbladet reported on Monday, citing two people”: who reports and names where it comes from is an outlet, known or
 * not. Who only “said” so cites people without names.
 */
function reportsAsOutlet({ unit, r }: Clause, { source, cue }: Draft): boolean {
  if (source.kind === 'outlet' || source.kind === 'unnamed' || source.role !== null) return false
  if (!/\p{Lu}/u.test(source.party) || has(r.organisation, source.party.toLowerCase())) return false
  const citing = CITING.exec(unit.low.slice(cue.end))?.[1]
  if (citing === undefined) return false
  const words = unit.low.slice(cue.start, cue.end)
  return REPORTS.test(words) || (SAYS.test(words) && has(r.unnamed, citing))
}

/** Makes a report of what unnamed sources, papers or an outlet say. */
export function asReport(c: Clause, draft: Draft): Draft {
  const { unit, cast, r } = c
  const source = reportsAsOutlet(c, draft)
    ? { ...outlet(draft.source.party), phrase: draft.source.phrase }
    : draft.source
  if (draft.stance !== 'context') return draft
  if (source.kind === 'outlet') {
    const citing = CITING.exec(unit.low)?.[1] ?? ''
    const sourcing = has(r.document, citing)
      ? 'document'
      : has(r.unnamed, citing) || /source|источник|джерел|quell|fuente/u.test(citing)
        ? 'unnamed'
        : draft.sourcing === 'document'
          ? 'document'
          : 'unnamed'
    const own = outletIn(source.party, cast) === cast.sender
    return {
      ...draft,
      source,
      stance: 'report',
      sourcing,
      via: own ? null : source.party,
      rule: own ? 'own-report' : 'credited-report',
      confidence: own ? 0.75 : 0.8,
    }
  }
  if (source.kind === 'unnamed' || draft.sourcing === 'document') {
    const party = toldByUnnamed(c)?.party ?? (cast.sender || source.role || source.party)
    const own = party === cast.sender
    return {
      ...draft,
      stance: 'report',
      source: { ...outlet(party), phrase: source.phrase },
      via: own ? null : party,
      rule: draft.sourcing === 'document' ? 'document-report' : 'unnamed-report',
      confidence: 0.7,
    }
  }
  return draft
}

/** "according to reports by The Washington Post and Reuters": a report of each outlet that is named. */
export function findCredited(c: Clause): Draft[] {
  const drafts: Draft[] = []
  for (const cue of cues(c.r.accordingTo, c)) {
    const words = c.unit.text.slice(cue.end, cue.end + 120)
    const list =
      /^[^,.;]{0,60}?\b(?:reports?|reporting|articles?|accounts?|stor(?:y|ies)) (?:by|in|from|of) ([^,.;]{3,80})/u.exec(
        words,
      )?.[1]
    const named = (list ?? '').split(/ and |, /u).map((name) => outletIn(name.trim(), c.cast))
    for (const party of named.filter((name) => name !== null)) {
      const own = party === c.cast.sender
      const content = {
        start: Math.min(c.unit.text.length, cue.end + words.search(/,|$/u) + 1),
        end: c.unit.text.length,
      }
      drafts.push({
        unit: c.unit,
        stance: 'report',
        source: outlet(party),
        sourcing: 'unnamed',
        cue,
        content: cue.start > 20 ? { start: 0, end: cue.start } : content,
        quote: null,
        rule: 'credited-report',
        confidence: 0.75,
        via: own ? null : party,
        background: false,
      })
    }
  }
  return drafts
}
