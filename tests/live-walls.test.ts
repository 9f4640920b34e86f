import { expect, test } from 'vitest'
import type { Beat } from '../shared/protocol/beat.ts'
import { AT, aWall } from './helpers/build.ts'
import { aDesk } from './helpers/live-test.ts'

const BEAT: Beat = {
  wall: 'main',
  seq: 1,
  shows: 'story-1',
  latency: 12,
  build: 'index-1.js',
  width: 1920,
  height: 1080,
  up: 60_000,
}

async function aScreen() {
  const desk = await aDesk()
  await desk.append({ type: 'wall-changed', wall: aWall({ storyId: 'story-1' }) })
  const one = desk.screen({ token: 'wall' })
  one.follow('wall:main')
  await one.next('reset')
  return { ...desk, one }
}

test('W24: a screen tells how it is doing, and is told the desk’s clock and client', async () => {
  const { one, gateway } = await aScreen()
  expect(gateway.wallScreens()).toEqual([{ by: 'wall', wallId: 'main', connectedAt: AT, beat: null }])
  expect(await one.socket.emitWithAck('beat', BEAT)).toEqual({ now: Date.parse(AT), build: 'test' })
  expect(gateway.wallScreens()).toMatchObject([{ beat: { ...BEAT, at: AT } }])
})

test('W24: of a wall that it does not follow a screen tells nothing', async () => {
  const { one, gateway } = await aScreen()
  await one.socket.emitWithAck('beat', { ...BEAT, wall: 'canteen' })
  expect(gateway.wallScreens()).toMatchObject([{ wallId: 'main', beat: null }])
})

test('W24: one that lets its wall go, or loses its line, is listed no longer', async () => {
  const { one, gateway, screen } = await aScreen()
  const other = screen()
  other.follow('wall:canteen')
  await other.next('reset')
  expect(gateway.wallScreens().map(({ wallId }) => wallId)).toEqual(['main', 'canteen'])
  other.socket.emit('unfollow', { topic: 'wall:canteen' })
  await other.caughtUp()
  expect(gateway.wallScreens().map(({ wallId }) => wallId)).toEqual(['main'])
  const cut = one.line('disconnect')
  gateway.disconnect('wall')
  await cut
  expect(gateway.connections()).toBe(1)
  expect(gateway.wallScreens()).toEqual([])
})
