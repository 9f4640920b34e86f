import { diffArrays } from 'diff'
import { evenQuotes, wordsOf } from '../../../shared/sentences.ts'

export interface Piece {
  kind: 'same' | 'added' | 'removed'
  text: string
}

/** Words, spaces and signs: joined they are the text. */
const TOKEN = /[\p{L}\p{N}](?:[\p{L}\p{N}'’.]*[\p{L}\p{N}])?|\s+|[^\s\p{L}\p{N}]/gu

/** More of a sentence than this rewritten, and it is told as the old one and the new one. */
const MOSTLY = 0.5
/** Fewer unchanged words than this between two changes are no landmark: they go with the change. */
const LANDMARK = 2

const count = (text: string): number => wordsOf(text).length

/** A run that stands in both texts, or what one has in place of the other's. */
interface Run {
  same: boolean
  removed: string
  added: string
}

function runsOf(before: string, after: string): Run[] {
  const runs: Run[] = []
  const parts = diffArrays(before.match(TOKEN) ?? [], after.match(TOKEN) ?? [], {
    comparator: (a, b) => evenQuotes(a) === evenQuotes(b),
  })
  for (const { added, removed, value } of parts) {
    const text = value.join('')
    const last = runs.at(-1)
    if (!added && !removed) runs.push({ same: true, removed: text, added: text })
    else if (last !== undefined && !last.same) last[added ? 'added' : 'removed'] += text
    else runs.push({ same: false, removed: removed ? text : '', added: added ? text : '' })
  }
  return runs
}

/** Joins changes with no landmark between them, so that a rewritten phrase reads as one change. */
function joined(runs: readonly Run[]): Run[] {
  const out: Run[] = []
  for (const [i, run] of runs.entries()) {
    const last = out.at(-1)
    const between = run.same && i > 0 && i < runs.length - 1 && count(run.added) < LANDMARK
    if (last !== undefined && !last.same && (!run.same || between)) {
      last.removed += run.removed
      last.added += run.added
    } else out.push({ ...run })
  }
  return out
}

const pieces = ({ same, removed, added }: Run): Piece[] => {
  if (same) return [{ kind: 'same', text: added }]
  // The space behind both is no part of the change.
  const space = removed === '' || added === '' ? '' : (/\s*$/u.exec(removed)?.[0] ?? '')
  const shared = space !== '' && added.endsWith(space) ? space.length : 0
  const both: Piece[] = [
    { kind: 'removed', text: removed.slice(0, removed.length - shared) },
    { kind: 'added', text: added.slice(0, added.length - shared) },
    { kind: 'same', text: space.slice(0, shared) },
  ]
  return both.filter(({ text }) => text !== '')
}

/**
 * What became of a sentence, word by word; where most of it is rewritten, the old one struck and the new one after it.
 * Without the removed pieces it is `after`; spaces and quotation marks alone are no change.
 */
export function reword(before: string, after: string): Piece[] {
  const runs = joined(runsOf(before, after))
  const changed = runs.reduce((sum, r) => (r.same ? sum : sum + count(r.removed) + count(r.added)), 0)
  if (changed > MOSTLY * (count(before) + count(after)))
    return [
      { kind: 'removed', text: `${before} ` },
      { kind: 'added', text: after },
    ]
  return runs.flatMap(pieces)
}
