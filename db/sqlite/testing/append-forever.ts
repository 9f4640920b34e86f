import { appendFileSync } from 'node:fs'
import { byAuto, lineOf, versionRow } from '../../../tests/store/build.ts'
import { openStore } from '../open.ts'

/**
 * A writer for tests that kill it: appends to the database named first, and notes the head of each acknowledged
 * transaction in the file named second, one a line.
 */
const [, , file = '', acknowledged = ''] = process.argv
const store = await openStore({ file, newId: () => 'log-1' })
const at = new Date().toISOString()
for (let next = (await store.head()) + 1; ; next += 1) {
  const { itemId, guid } = lineOf(next, { guid: `item-${next}` })
  const events = await store.append({
    at,
    events: [byAuto({ type: 'item-arrived', item: lineOf(next, { guid }) })],
    rows: [versionRow({ itemId, guid, body: 'MOSCOW - Pure fiction. '.repeat(next % 300) })],
  })
  appendFileSync(acknowledged, `${events.at(-1)?.seq}\n`)
  if (next % 7 === 0) await store.indexNext(5)
}
