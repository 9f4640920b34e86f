import { expect, test } from 'vitest'
import { openTestDesk } from './testing/desk.ts'

test('P14: what a pasted body would become is told with what its time rests on, and nothing is taken in', async () => {
  const { inject, as, asked: done } = await openTestDesk()
  const asked = await inject({
    method: 'POST',
    url: '/api/v1/items/preview',
    headers: { ...(await as('editor')), 'content-type': 'text/plain' },
    payload:
      'Harbour board denies sale talks after report\nBy Ann Writer, Reuters\n11 November 2024\nThe harbour board on Monday denied that it is in talks to sell the port.',
  })
  expect(asked.statusCode).toBe(200)
  expect(asked.json()).toMatchObject({
    format: 'text',
    items: [{ headline: 'Harbour board denies sale talks after report', sourceName: 'Reuters', dated: 'day' }],
  })
  expect(done.posts).toEqual([])
})

test('P14: what no format has told of a time is not made up: an item without one is said to be of no hour', async () => {
  const { inject, as } = await openTestDesk()
  const asked = await inject({
    method: 'POST',
    url: '/api/v1/items/preview',
    headers: { ...(await as('editor')), 'content-type': 'application/rss+xml' },
    payload:
      '<rss version="2.0"><channel><title>AP</title><item><title>Board denies talks</title></item></channel></rss>',
  })
  expect(asked.statusCode).toBe(200)
  expect(asked.json().items).toHaveLength(1)
  expect(asked.json().items[0]).not.toHaveProperty('dated')
})
