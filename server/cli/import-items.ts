import type { ItemOutcome } from '../../shared/item.ts'
import { faultText, readItemLine } from './item-line.ts'
import type { Line } from './lines.ts'
import { post, type Target } from './post.ts'

/** Lines and characters of one post: large enough to share a commit, far below what a post may hold. */
const MOST_LINES = 500
const MOST_CHARACTERS = 1_000_000

export interface Tally {
  outcomes: Partial<Record<ItemOutcome, number>>
  /** Lines that were skipped. */
  bad: number
}

export interface ImportGiven {
  target: Target
  /** Hears of each line that is skipped, as text. */
  skipped: (what: string) => void
  /** Hears how many lines are done with, and how many characters they had. */
  progressed: (lines: number, characters: number) => void
}

const sizeOf = (lines: readonly Line[]): number => lines.reduce((sum, { text }) => sum + text.length + 1, 0)

/** Groups lines in their order. */
async function* batches(lines: AsyncIterable<Line>): AsyncIterable<Line[]> {
  let batch: Line[] = []
  let size = 0
  for await (const line of lines) {
    if (batch.length === MOST_LINES || (batch.length > 0 && size + line.text.length > MOST_CHARACTERS)) {
      yield batch
      batch = []
      size = 0
    }
    batch.push(line)
    size += line.text.length
  }
  if (batch.length > 0) yield batch
}

/** Posts lines of one plain JSON item each, in order. What cannot be taken is told and skipped. */
class Import {
  readonly tally: Tally = { outcomes: {}, bad: 0 }
  readonly #given: ImportGiven

  constructor(given: ImportGiven) {
    this.#given = given
  }

  async batch(lines: Line[]): Promise<void> {
    const read = lines.map(readItemLine)
    for (const line of read) if (!line.ok) this.#skip(faultText(line.line.number, line.faults))
    await this.#post(read.filter((line) => line.ok).map(({ line }) => line))
    this.#given.progressed(lines.length, sizeOf(lines))
  }

  #skip(what: string): void {
    this.tally.bad++
    this.#given.skipped(what)
  }

  /** A refused group is halved until the line that is at fault stands alone. */
  async #post(lines: Line[]): Promise<void> {
    const [first] = lines
    if (first === undefined) return
    const posted = await post(this.#given.target, `[${lines.map(({ text }) => text).join(',')}]`)
    if (posted.ok) return this.#count(posted.items.map(({ outcome }) => outcome))
    if (posted.status === 401 || posted.status === 403) throw new Error(posted.detail)
    if (lines.length === 1) return this.#skip(`line ${first.number}: ${posted.detail}`)
    const middle = lines.length >> 1
    await this.#post(lines.slice(0, middle))
    await this.#post(lines.slice(middle))
  }

  #count(outcomes: ItemOutcome[]): void {
    for (const outcome of outcomes) this.tally.outcomes[outcome] = (this.tally.outcomes[outcome] ?? 0) + 1
  }
}

/** Posts every line that holds an item; answers what became of them. Throws when the desk cannot be reached or refuses the key. */
export async function importItems(lines: AsyncIterable<Line>, given: ImportGiven): Promise<Tally> {
  const work = new Import(given)
  for await (const batch of batches(lines)) await work.batch(batch)
  return work.tally
}

/** "Imported 12 items: 10 created, 2 updated. 1 line skipped." */
export function tallyText({ outcomes, bad }: Tally): string {
  const counts = Object.entries(outcomes)
  const total = counts.reduce((sum, [, count]) => sum + count, 0)
  const parts = counts.map(([outcome, count]) => `${count} ${outcome}`).join(', ')
  const items = `Imported ${total} ${total === 1 ? 'item' : 'items'}${parts === '' ? '' : `: ${parts}`}.`
  return bad === 0 ? items : `${items} ${bad} ${bad === 1 ? 'line' : 'lines'} skipped.`
}
