import type { Draft } from './draft.ts'

const key = (d: Draft): string => `${d.source.party.toLowerCase()}|${d.stance}`

/** Of the positions found in one unit, keeps one per party and stance: the surest; a typed one ousts the same party's plain saying. */
export function merge(drafts: readonly Draft[]): Draft[] {
  if (drafts.length < 2) return [...drafts]
  const best = new Map<string, Draft>()
  for (const d of drafts) {
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
