import type { Store } from '../../store.ts'
import type { Connection } from '../connection.ts'
import { type TextGiven, wordsInIndex } from './index-text.ts'
import type { ReadSearch } from './search-items.ts'

/** As the index of all copy is made, for what is asked of once and then forgotten. */
const TABLE = `create virtual table if not exists temp.item_once using fts5(
  headline, body, source, slugline, facets, entries,
  content='', tokenize='unicode61 remove_diacritics 2', prefix='2 3'
)`

/** Asks a search of items as they stood once, which the index no longer has. */
export function createFoundOnce({ raw }: Connection, read: ReadSearch): Pick<Store, 'foundOnce'> {
  raw.exec(TABLE)
  const forget = raw.prepare("insert into item_once (item_once) values ('delete-all')")
  const add = raw.prepare(
    `insert into item_once (rowid, headline, body, source, slugline, facets, entries)
     values (@seq, @headline, @body, @source, @slugline, @facets, @entries)`,
  )
  const found = raw.prepare<[string], number>('select rowid from item_once where item_once match ?').pluck()
  return {
    async foundOnce(search, once) {
      const match = read(search)
      try {
        for (const [seq, { version, storyId, entries }] of once.entries()) {
          const row: TextGiven = { ...version, storyId, held: null, withdrawn: version.status === 'canceled' }
          add.run({ seq, ...wordsInIndex(row, entries) })
        }
        const seqs = new Set(found.all(match))
        return [...new Set(once.filter((_, seq) => seqs.has(seq)).map(({ version: { itemId } }) => itemId))]
      } finally {
        forget.run()
      }
    },
  }
}
