import { expect, test } from 'vitest'
import { Turns } from './turns.ts'

test('R7: one host is asked one question at a time with a pause between, another host meanwhile', async () => {
  const told: string[] = []
  const turns = new Turns(async () => void told.push('pause'))
  const { signal } = new AbortController()
  const ask = (name: string) => async (): Promise<string> => {
    told.push(`${name} begins`)
    await new Promise((next) => setImmediate(next))
    told.push(`${name} ends`)
    return name
  }
  const answers = await Promise.all([
    turns.take('a', signal, ask('a1')),
    turns.take('a', signal, ask('a2')),
    turns.take('b', signal, ask('b1')),
  ])
  expect(answers).toEqual(['a1', 'a2', 'b1'])
  const ofA = told.filter((line) => line.startsWith('a'))
  expect(ofA).toEqual(['a1 begins', 'a1 ends', 'a2 begins', 'a2 ends'])
  expect(told.indexOf('b1 begins')).toBeLessThan(told.indexOf('a1 ends'))
})

test('R7: a question that fails does not block the next', async () => {
  const turns = new Turns(async () => {})
  const { signal } = new AbortController()
  await expect(turns.take('a', signal, () => Promise.reject(new Error('down')))).rejects.toThrow('down')
  expect(await turns.take('a', signal, async () => 'up')).toBe('up')
})

test('R7: who gives up waiting for a turn is told so at once, and lets nobody pass', async () => {
  const turns = new Turns(async () => {})
  const { signal } = new AbortController()
  const slow = Promise.withResolvers<string>()
  const told: string[] = []
  const first = turns.take('a', signal, () => slow.promise)
  const impatient = new AbortController()
  const second = turns.take('a', impatient.signal, async () => void told.push('second'))
  const third = turns.take('a', signal, async () => void told.push('third'))
  impatient.abort()
  await expect(second).rejects.toMatchObject({ code: 'unreachable', message: 'a was busy with another question' })
  await new Promise((next) => setImmediate(next))
  expect(told).toEqual([])
  slow.resolve('done')
  expect(await first).toBe('done')
  await third
  expect(told).toEqual(['third'])
})
