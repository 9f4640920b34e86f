import type { Readable } from 'node:stream'
import { faultText, readItemLine } from './item-line.ts'
import { linesOf } from './lines.ts'
import type { Replayed } from '../sample/replayed.ts'

/** Reads a whole file of plain JSON for a replay; `faulty` hears of each line that holds no item. */
export async function readWire(input: Readable, faulty: (what: string) => void): Promise<Replayed[]> {
  const items: Replayed[] = []
  for await (const line of linesOf(input)) {
    const read = readItemLine(line)
    if (!read.ok) faulty(faultText(line.number, read.faults))
    else if (read.items[0] !== undefined) {
      const { publishedAt, embargoedUntil } = read.items[0]
      items.push({ text: line.text, publishedAt, embargoedUntil })
    }
  }
  return items
}
