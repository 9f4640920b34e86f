import type { Draft } from './draft.ts'

const key = (d: Draft): string => `${d.source.party.toLowerCase()}|${d.stance}`

const PRONOUN = /^(?:he|she|it|they|er|sie|es|il|elle|ils|elles|él|ella|он|она|они|він|вона|вони)$/iu

const wordsOf = ({ source }: Draft): string => (source.words ?? source.phrase).trim()

/** "The auditor has said it wrote no such letter": whom "it" means has been read by name at the same words. */
const isReadByName = (d: Draft, all: readonly Draft[]): boolean =>
  PRONOUN.test(wordsOf(d)) &&
  all.some(
    (o) =>
      o !== d &&
      o.stance === d.stance &&
      o.cue.start === d.cue.start &&
      o.source.party !== d.source.party &&
      !PRONOUN.test(wordsOf(o)),
  )

/** Of the positions found in one unit, keeps one per party and stance: the surest; a typed one ousts the same party's plain saying. */
export function merge(drafts: readonly Draft[]): Draft[] {
  if (drafts.length < 2) return [...drafts]
  const best = new Map<string, Draft>()
  for (const d of drafts.filter((one) => !isReadByName(one, drafts))) {
    const known = best.get(key(d))
    if (!known) best.set(key(d), d)
    else {
      const [strong, weak] = d.confidence > known.confidence ? [d, known] : [known, d]
      best.set(key(d), {
        ...strong,
        content: strong.content ?? weak.content,
        quote: strong.quote ?? weak.quote,
        background: strong.background && weak.background,
      })
    }
  }
  const kept = [...best.values()]
  return kept
    .filter((d) => d.stance !== 'context' || !kept.some((o) => o !== d && o.source.party === d.source.party))
    .toSorted((a, b) => a.cue.start - b.cue.start)
}
