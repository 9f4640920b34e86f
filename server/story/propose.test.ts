import { expect, test } from 'vitest'
import { proposalKey } from '../../shared/proposal.ts'
import { must } from '../../shared/must.ts'
import { WORLD } from '../lists/world.ts'
import { known } from './known.ts'
import { emptyMemory, foldMemory, type Memory } from './memory.ts'
import { proposals } from './propose.ts'
import { isLookedAt } from './propose-split.ts'
import { aReport, type Copy, Wire } from './wire.builder.ts'

const at = (minutes: number): string => new Date(Date.parse('2025-03-03T06:00:00Z') + minutes * 60_000).toISOString()

const blast = (guid: string, minutes: number, headline: string, body = ''): Copy => ({
  guid,
  from: `${guid} Wire`,
  at: at(minutes),
  headline,
  body,
})
const told = (copy: Copy, about: string): Copy => ({ ...copy, statements: [aReport(copy.from, about)] })

/** What memory holds after the wire's log. */
function memoryOf(wire: Wire): Memory {
  const memory = emptyMemory(WORLD)
  for (const { line, analysis, at: when } of wire.analysed.values())
    memory.items.put(known({ ...wire.line(line.itemId), storyId: null }, analysis, when))
  for (const event of wire.log) foldMemory(memory, event)
  return memory
}
const asked = (wire: Wire, guid: string) => {
  const memory = memoryOf(wire)
  return proposals(memory, must(memory.items.get(guid), 'an item that is held'))
}

const refinery = [
  told(
    blast('a1', 0, 'Explosion rocks Veldhaven refinery', 'An explosion shook the Korsand refinery in Veldhaven.'),
    'An explosion shook the Korsand refinery',
  ),
  blast('a2', 10, 'Fire at Korsand refinery in Veldhaven after explosion'),
  blast('a3', 20, 'Firefighters battle Korsand refinery blaze in Veldhaven after explosion'),
]
const smell = [
  told(
    blast(
      'b1',
      5,
      'Pupils in Ostermark taken ill by smell of sulphur',
      'Forty pupils of a school in Ostermark fell ill.',
    ),
    'Pupils of a school in Ostermark fell ill from a smell of sulphur',
  ),
  blast('b2', 15, 'School in Ostermark closed after pupils fall ill from sulphur smell'),
]

test('S35: two stories whose latest copy fits the other are proposed as one, by one key whichever is asked', () => {
  const wire = new Wire()
  for (const copy of [...refinery, ...smell].toSorted((x, y) => (x.at < y.at ? -1 : 1))) wire.post(copy)
  expect(wire.screens.size).toBe(2)
  expect(asked(wire, 'a3')).toEqual([])
  wire.post(
    blast(
      'b3',
      25,
      'Ostermark school pupils ill: sulphur smell from Korsand refinery explosion in Veldhaven',
      'The sulphur smell that made pupils of the school in Ostermark ill came from the fire after the explosion at the Korsand refinery in Veldhaven.',
    ),
  )
  wire.post(
    blast(
      'b4',
      27,
      'Korsand refinery explosion in Veldhaven: sulphur smell made Ostermark school pupils ill',
      'Pupils of the school in Ostermark fell ill from a smell of sulphur after the explosion and fire at the Korsand refinery in Veldhaven.',
    ),
  )
  const found = [...asked(wire, 'b3'), ...asked(wire, 'b4')].filter((p) => p.kind === 'merge')
  expect(found.length).toBeGreaterThan(0)
  expect(new Set(found.flatMap((p) => [p.storyId, p.otherId]))).toEqual(new Set(wire.screens.keys()))
  expect(new Set(found.map(proposalKey)).size).toBe(1)
  // S45: few items, so that filing may put together what it has parted.
  expect(found.every(({ sure }) => sure)).toBe(true)
  // A story of which little is held may have grown long.
  const memory = memoryOf(wire)
  for (const [id, screen] of memory.stories) {
    const items = Array.from({ length: 7 }, (_, n) => ({ ...must(screen.items[0], 'an item'), itemId: `old-${n}` }))
    memory.stories.set(id, { ...screen, items })
  }
  const long = proposals(memory, must(memory.items.get('b4'), 'an item that is held'))
  expect(long.filter((p) => p.kind === 'merge').map(({ sure }) => sure)).toEqual([false])
})

const rates = [
  blast('c1', 60, 'Central bank of Selmara raises interest rates to five percent'),
  blast('c2', 70, 'Selmara central bank lifts interest rates to five percent'),
]

test('S35: copy that touches the rest of its story nowhere is proposed as a story of its own', () => {
  const wire = new Wire()
  for (const copy of refinery) wire.post(copy)
  const { id: storyId } = wire.story()
  for (const copy of rates) {
    wire.post(copy)
    const line = wire.line(copy.guid)
    const screen = must(wire.screens.get(line.storyId ?? storyId), 'a story')
    const to = must(wire.screens.get(storyId), 'a story')
    const given = { by: 'ann', at: copy.at, line, screen, to }
    const events = wire.stories.decideCommand(
      { name: 'file-item', args: { itemId: copy.guid, storyId, reason: 'test' } },
      given,
    )
    wire.commit(events, copy.at)
  }
  wire.post(blast('a4', 80, 'Korsand refinery explosion in Veldhaven: firefighters put out blaze'))
  expect(wire.screens.get(storyId)?.items).toHaveLength(6)
  expect(asked(wire, 'a4')).toMatchObject([{ kind: 'split', storyId, otherId: null, itemIds: ['c1', 'c2'] }])
})

test('S35: a story is looked at for a split less and less often as it grows', () => {
  const sizes = Array.from({ length: 40 }, (_, n) => n).filter(isLookedAt)
  expect(sizes).toEqual([4, 6, 9, 14, 21, 32])
})
