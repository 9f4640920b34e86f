import type { Store } from '../store.ts'
import type { Connection } from './connection.ts'

interface Text {
  itemId: string
  seq: number
  textSeq: number | null
  headline: string
  body: string
  source: string
  slugline: string
}

const NEXT = `
  select item.item_id as itemId, item.seq as seq, item.text_seq as textSeq, item.headline as headline,
    coalesce(item_version.body, '') as body, item.source_name as source, coalesce(item.slugline, '') as slugline
  from item left join item_version on item_version.item_id = item.item_id and item_version.version = item.version
  where item.seq > (select cast(value as integer) from meta where name = 'text-cursor')
  order by item.seq limit ?`

/**
 * Full text, off the commit path. Items whose current version came after the cursor are indexed under that version's
 * seq; the text that they had before leaves the index in the same transaction.
 */
export function createTextIndex({ raw }: Connection): Pick<Store, 'indexNext'> {
  const next = raw.prepare<[number], Text>(NEXT)
  const drop = raw.prepare('delete from item_text where rowid = ?')
  const add = raw.prepare(
    'insert into item_text (rowid, headline, body, source, slugline) values (@seq, @headline, @body, @source, @slugline)',
  )
  const note = raw.prepare('update item set text_seq = @seq where item_id = @itemId')
  const move = raw.prepare("update meta set value = @seq where name = 'text-cursor'")

  const indexNext = raw.transaction((limit: number): number => {
    const texts = next.all(limit)
    for (const { itemId, textSeq, ...text } of texts) {
      if (textSeq !== null) drop.run(textSeq)
      add.run(text)
      note.run({ itemId, seq: text.seq })
    }
    const last = texts.at(-1)
    if (last) move.run({ seq: String(last.seq) })
    return texts.length
  })

  return { indexNext: async (limit) => indexNext.immediate(limit) }
}
