import { expect, test } from 'vitest'
import { anEntry, aLine } from './helpers/build.ts'
import { aDesk } from './helpers/live-test.ts'

const arrived = (itemId: string, headline: string) =>
  ({ type: 'item-arrived', item: aLine({ itemId, guid: itemId, headline }) }) as const

const filed = (itemId: string, headline: string) =>
  ({
    type: 'item-filed',
    item: aLine({ itemId, guid: itemId, headline, storyId: 'story-1' }),
    from: null,
    to: 'story-1',
    why: 'by hand',
  }) as const

test('Q9: a screen is told of new finds of its search, and of nothing else', async () => {
  const { screen, append, index } = await aDesk()
  const one = screen()
  await one.caughtUp()
  one.socket.emit('seek', { id: 'a', q: 'kremlin -moscow', zone: 'UTC', after: 0 })
  await append(arrived('item-1', 'Kremlin denies'), arrived('item-2', 'Weather'), arrived('item-3', 'Kremlin, Moscow'))
  await index()
  const { id, hits, gone, lost } = await one.next('found')
  expect({ id, hits: hits.map(({ item }) => item.itemId), gone, lost }).toEqual({
    id: 'a',
    hits: ['item-1'],
    gone: [],
    lost: false,
  })
})

test('Q9: what a find becomes is told, and that it is none any more', async () => {
  const { screen, append, index } = await aDesk()
  await append(arrived('item-1', 'Kremlin denies'))
  await index()
  const one = screen()
  await one.caughtUp()
  one.socket.emit('seek', { id: 'a', q: 'is:unfiled', zone: 'UTC', after: 1 })
  one.socket.emit('seek', { id: 'b', q: 'stance:denial', zone: 'UTC', after: 1 })
  await one.caughtUp()
  await append({ type: 'entry-logged', entry: anEntry({ carriedBy: ['item-1'] }) }, filed('item-1', 'Kremlin denies'))
  await index()
  const told = [await one.next('found'), await one.next('found')]
  expect(told.find(({ id }) => id === 'a')).toMatchObject({ hits: [], gone: ['item-1'] })
  expect(told.find(({ id }) => id === 'b')).toMatchObject({ hits: [{ item: { itemId: 'item-1' } }], gone: [] })
})

test('Q9: between an answer and the first news nothing is missed', async () => {
  const { screen, append, index } = await aDesk()
  await append(arrived('item-1', 'Kremlin denies'))
  await index()
  const one = screen()
  await one.caughtUp()
  one.socket.emit('seek', { id: 'a', q: 'kremlin', zone: 'UTC', after: 0 })
  expect((await one.next('found')).hits.map(({ item }) => item.itemId)).toEqual(['item-1'])
})

test('Q9: a wall has no live searches, and one that is let go is told nothing', async () => {
  const { screen, append, index } = await aDesk()
  const [wall, one] = [screen({ token: 'wall' }), screen()]
  wall.socket.emit('seek', { id: 'a', q: 'kremlin', zone: 'UTC', after: 0 })
  expect(await wall.next('refused')).toMatchObject({ code: 'forbidden' })
  await one.caughtUp()
  one.socket.emit('seek', { id: 'gone', q: 'kremlin', zone: 'UTC', after: 0 })
  one.socket.emit('unseek', { id: 'gone' })
  one.socket.emit('seek', { id: 'kept', q: 'kremlin', zone: 'UTC', after: 0 })
  await append(arrived('item-1', 'Kremlin denies'))
  await index()
  expect((await one.next('found')).id).toBe('kept')
})
