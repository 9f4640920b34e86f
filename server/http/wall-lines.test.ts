import { expect, test } from 'vitest'
import { aKey } from '../../tests/store/build.ts'
import { aWall } from '../../tests/helpers/build.ts'
import { wallLines } from './wall-lines.ts'

const SEEN = '2024-11-11T09:00:00.000Z'
const screen = (id: string, over: Parameters<typeof aKey>[0] = {}) =>
  aKey({ id, role: 'wall', wall: 'main', name: id, ...over })
const connected = (by: string, wallId = 'main') => ({ by, wallId, connectedAt: SEEN, beat: null })

test('W24: each wall is told with its screens: those that are there, those that are not, browsers that show it', () => {
  const keys = [screen('left'), screen('right', { seenAt: SEEN }), screen('gone', { revokedAt: SEEN })]
  const [line, ...more] = wallLines([aWall()], keys, [connected('left'), connected('ann')])
  expect(more).toEqual([])
  expect(line?.screens).toMatchObject([
    { id: 'left', connectedAt: SEEN },
    { id: 'right', connectedAt: null, seenAt: SEEN },
    { id: null, connectedAt: SEEN },
  ])
})

test('W24: a wall that was never set up is there once a screen has it; one that was taken off is not', () => {
  const walls = [aWall({ id: 'old', removed: true })]
  const lines = wallLines(walls, [screen('left', { wall: 'lobby' })], [connected('ann', 'canteen')])
  expect(lines.map(({ wall }) => wall.id)).toEqual(['lobby', 'canteen'])
})
