import { expect, test } from 'vitest'
import { aDesk } from './helpers/live-test.ts'

const HERE = { story: 'story-1', correcting: null }

test('F10: who has a story open hears who else has, and what of it they put right; who goes is gone at once', async () => {
  const { screen } = await aDesk()
  const [ana, ben] = [screen({ token: 'editor' }), screen({ token: 'viewer' })]
  ana.socket.emit('attend', HERE)
  expect(await ana.next('company')).toEqual({ story: 'story-1', others: [] })
  ben.socket.emit('attend', HERE)
  expect((await ana.next('company')).others.map(({ id }) => id)).toEqual(['viewer'])
  expect((await ben.next('company')).others.map(({ id }) => id)).toEqual(['editor'])
  ana.socket.emit('attend', { story: 'story-1', correcting: 'entry-1' })
  expect((await ben.next('company')).others).toMatchObject([{ id: 'editor', correcting: ['entry-1'] }])
  ana.close()
  expect((await ben.next('company')).others).toEqual([])
})

test('F10: one person in two windows is one, and is no company to himself', async () => {
  const { screen } = await aDesk()
  const [here, again, other] = [screen({ token: 'editor' }), screen({ token: 'editor' }), screen()]
  here.socket.emit('attend', HERE)
  expect((await here.next('company')).others).toEqual([])
  again.socket.emit('attend', HERE)
  expect((await again.next('company')).others).toEqual([])
  other.socket.emit('attend', HERE)
  expect((await other.next('company')).others).toHaveLength(1)
  again.close()
  expect((await other.next('company')).others).toHaveLength(1)
})

test('F10: who turns to another story has left the first; a wall sees nobody', async () => {
  const { screen } = await aDesk()
  const [ana, ben, wall] = [screen({ token: 'editor' }), screen(), screen({ token: 'wall' })]
  ana.socket.emit('attend', HERE)
  await ana.next('company')
  ben.socket.emit('attend', HERE)
  await ben.next('company')
  await ana.next('company')
  ben.socket.emit('attend', { story: 'story-2', correcting: null })
  expect((await ana.next('company')).others).toEqual([])
  wall.socket.emit('attend', HERE)
  expect(await wall.next('refused')).toMatchObject({ code: 'forbidden' })
})

test('F10: what does not fit is refused with its place', async () => {
  const { screen } = await aDesk()
  const bad = screen()
  bad.untyped.emit('attend', { story: 7 })
  expect(await bad.next('refused')).toMatchObject({ code: 'bad-fields', message: expect.stringContaining('/story') })
})
