import type { ItemVersion } from '../../../shared/item.ts'
import { likeness } from '../../../shared/likeness.ts'
import { type Sentence, sentencesOf } from '../../../shared/sentences.ts'
import { align } from './align.ts'
import { type Piece, reword } from './reword.ts'

/** A paragraph as the comparison shows it. `moved` says where it comes from, seen from where it stands now. */
export interface ComparedParagraph {
  moved: 'up' | 'down' | null
  pieces: Piece[]
}

/** How many sentences changed in which way. */
export interface Tally {
  headline: boolean
  added: number
  removed: number
  reworded: number
  moved: number
}

export interface Comparison {
  headline: Piece[]
  paragraphs: ComparedParagraph[]
  tally: Tally
}

type Copy = Pick<ItemVersion, 'headline' | 'body'>

/** Beyond this (UTF-16 units of both texts) a comparison is slow and no longer readable. */
const LONGEST = 60_000
/** A sentence that turns up elsewhere was moved if it is this like, and long enough to be known again. */
const MOVED = { like: 0.75, words: 5 }

/** A row of the comparison: an old sentence, a new one, or both. */
interface Row {
  before: Sentence | null
  after: Sentence | null
  moved: 'up' | 'down' | null
  /** Rows of one group stand in one paragraph. */
  group: string
}

const isChange = (pieces: readonly Piece[]): boolean => pieces.some(({ kind }) => kind !== 'same')

interface Sides {
  before: readonly Sentence[]
  after: readonly Sentence[]
}

/** Everything in order: what was taken out stands before what came in its place, each with the paragraph it belongs to. */
function rowsOf({ before, after }: Sides): Row[] {
  const rows: Row[] = []
  let [i, j] = [0, 0]
  let last: Row | null = null
  const ends = [...align(before, after), [before.length, after.length] as const]
  for (const [nextBefore, nextAfter] of ends) {
    const next = nextBefore < before.length ? { before: before[nextBefore], after: after[nextAfter] } : null
    const removed = before.slice(i, nextBefore)
    const added = after.slice(j, nextAfter)
    rows.push(...gap(removed, added, last, next))
    if (next?.before && next.after) {
      last = { before: next.before, after: next.after, moved: null, group: `p${next.after.paragraph}` }
      rows.push(last)
    }
    ;[i, j] = [nextBefore + 1, nextAfter + 1]
  }
  return rows
}

const fresh = (s: Sentence): Row => ({ before: null, after: s, moved: null, group: `p${s.paragraph}` })

type Edge = { before?: Sentence | null | undefined; after?: Sentence | null | undefined } | null

/** What stands between two sentences that stayed: what goes on the paragraph before, what is a paragraph of its own, what begins the next one. */
function gap(removed: readonly Sentence[], added: readonly Sentence[], last: Edge, next: Edge): Row[] {
  const old = (s: Sentence): Row => {
    const near = s.paragraph === last?.before?.paragraph ? last : s.paragraph === next?.before?.paragraph ? next : null
    return { before: s, after: null, moved: null, group: near?.after ? `p${near.after.paragraph}` : `o${s.paragraph}` }
  }
  const rows = [...removed.map(old), ...added.map(fresh)]
  const rank = ({ group }: Row): number => {
    if (last?.after && group === `p${last.after.paragraph}`) return 0
    return next?.after && group === `p${next.after.paragraph}` ? 2 : 1
  }
  return rows.toSorted((a, b) => rank(a) - rank(b))
}

/** Takes a sentence that left one place and came in another for one that moved. */
function withMoves(rows: readonly Row[]): Row[] {
  const gone = new Set<Row>()
  const paired = rows.map((row, at) => {
    if (row.before !== null || row.after === null || row.after.words.length < MOVED.words) return row
    const { words } = row.after
    const like = (other: Row): number =>
      other.before !== null && other.after === null && !gone.has(other) ? likeness(other.before.words, words) : 0
    const [found] = rows.filter((other) => like(other) >= MOVED.like).toSorted((a, b) => like(b) - like(a))
    if (found === undefined) return row
    gone.add(found)
    return { ...row, before: found.before, moved: rows.indexOf(found) > at ? ('up' as const) : ('down' as const) }
  })
  return paired.filter((row) => !gone.has(row))
}

const piecesOf = ({ before, after }: Row): Piece[] => {
  if (before === null) return [{ kind: 'added', text: after?.text ?? '' }]
  return after === null ? [{ kind: 'removed', text: before.text }] : reword(before.text, after.text)
}

/** Sentences in a row; between two that came, or two that went, the space did too. */
const spaced = (rows: readonly Piece[][]): Piece[] =>
  rows.flatMap((pieces, i): Piece[] => {
    if (i === 0) return pieces
    const [last, next] = [rows[i - 1]?.at(-1)?.kind, pieces[0]?.kind]
    return [{ kind: last !== undefined && last === next ? last : 'same', text: ' ' }, ...pieces]
  })

function paragraphsOf(rows: readonly Row[]): ComparedParagraph[] {
  const groups: Row[][] = []
  for (const row of rows) {
    const last = groups.at(-1)
    if (last?.[0]?.group === row.group) last.push(row)
    else groups.push([row])
  }
  return groups.map((group) => {
    const first = group[0]?.moved ?? null
    return { moved: group.every(({ moved }) => moved === first) ? first : null, pieces: spaced(group.map(piecesOf)) }
  })
}

function tallyOf(rows: readonly Row[], headline: readonly Piece[]): Tally {
  const number = (is: (row: Row) => boolean): number => rows.filter(is).length
  return {
    headline: isChange(headline),
    added: number((row) => row.before === null),
    removed: number((row) => row.after === null),
    reworded: number((row) => row.before !== null && row.after !== null && isChange(piecesOf(row))),
    moved: number((row) => row.moved !== null),
  }
}

/** What a version made of another: sentences that stayed, came, went, moved or were reworded; null where the texts are too long. */
export function compare(before: Copy, after: Copy): Comparison | null {
  if (before.body.length + after.body.length > LONGEST) return null
  const rows = withMoves(rowsOf({ before: sentencesOf(before.body), after: sentencesOf(after.body) }))
  const headline = reword(before.headline, after.headline)
  return { headline, paragraphs: paragraphsOf(rows), tally: tallyOf(rows, headline) }
}
