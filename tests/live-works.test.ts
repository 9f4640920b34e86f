import { expect, test } from 'vitest'
import { Works } from '../server/live/works.ts'
import { aDesk } from './helpers/live-test.ts'

const bringing = (done: number) => ({ id: 'source ap', source: 'ap', name: '', done, of: 3, bytes: 70, size: null })

test('R61: who follows the sources is told of long work at once, as it goes on, and that it has ended', async () => {
  const { screen, works } = await aDesk()
  const [one, late, other] = [screen({ token: 'editor' }), screen({ token: 'editor' }), screen()]
  one.follow('sources')
  await one.next('frame')
  works.put(bringing(0))
  expect((await one.next('works')).works).toMatchObject([{ source: 'ap', done: 0, of: 3 }])
  late.follow('sources')
  expect((await late.next('works')).works).toHaveLength(1)
  works.end('source ap')
  expect((await one.next('works')).works).toEqual([])
  other.follow('desk')
  await other.caughtUp()
  expect(other.heard.works).toEqual([])
})

test('R61: what follows fast is told four times a second, a beginning and an end always', () => {
  let now = 0
  const told: string[] = []
  const works = new Works(() => now)
  works.watch({ send: (packet) => void told.push(packet.text) })
  for (let done = 0; done < 10; done += 1) {
    works.put(bringing(done))
    now += 100
  }
  works.put({ ...bringing(0), id: 'source dpa' })
  works.end('source dpa')
  works.end('source ap')
  works.end('source ap')
  expect(told).toHaveLength(7)
})

test('R61: an import that is not heard of for a minute has ended', () => {
  let now = 0
  const told: unknown[] = []
  const works = new Works(() => now)
  works.put({ ...bringing(1), id: 'import 1', source: null })
  now = 59_000
  works.watch({ send: (packet) => void told.push(packet) })
  expect(told).toHaveLength(1)
  now = 61_000
  works.watch({ send: (packet) => void told.push(packet) })
  expect(told).toHaveLength(1)
})
