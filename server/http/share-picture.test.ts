import { expect, test } from 'vitest'
import { anEntry } from '../../tests/helpers/build.ts'
import { append } from '../../tests/store/build.ts'
import { aShareDesk, basic } from './testing/share-desk.ts'

/** Width and height of a PNG (its first chunk). */
const sizeOf = (png: Buffer) => [png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]

test('W30: a link has a picture that changes with its story, and is not drawn for who has it', async () => {
  const { share, get, store } = await aShareDesk()
  const { path } = await share()
  const { body } = await get(path)
  const [, address = ''] = /property="og:image" content="https:\/\/desk\.example([^"]+)"/.exec(body) ?? []
  expect(body).toContain('name="twitter:card" content="summary_large_image"')
  const first = await get(address)
  expect([first.statusCode, first.headers['content-type'], sizeOf(first.rawPayload)]).toEqual([
    200,
    'image/png',
    ['PNG', 1200, 630],
  ])
  expect((await get(address, { 'if-none-match': String(first.headers['etag']) })).statusCode).toBe(304)
  await append(store, { type: 'entry-logged', entry: anEntry({ id: 'entry-4', party: 'Ministry', stance: 'report' }) })
  const next = await get(address, { 'if-none-match': String(first.headers['etag']) })
  expect(next.statusCode).toBe(200)
  expect(next.rawPayload.equals(first.rawPayload)).toBe(false)
  expect((await get(path)).body).not.toContain(address)
})

test('W30: the picture opens as its link does: by passphrase, as of its moment, until it ends', async () => {
  const { share, get, status, inject, editor } = await aShareDesk()
  const locked = await share({ passphrase: 'correct horse' })
  const refused = await get(`${locked.path}/picture.png`)
  expect([refused.statusCode, refused.headers['content-type'], refused.body.includes('Trump')]).toEqual([
    401,
    expect.stringContaining('application/problem+json'),
    false,
  ])
  expect(await status(`${locked.path}/picture.png`, basic('x:correct horse'))).toBe(200)
  const live = await get(`${(await share()).path}/picture.png`)
  const link = await share({ asOf: '5' })
  const then = await get(`${link.path}/picture.png`)
  expect([then.statusCode, then.rawPayload.equals(live.rawPayload)]).toEqual([200, false])
  await inject({ method: 'DELETE', url: `/api/v1/shares/${link.id}`, headers: editor })
  expect(await status(`${link.path}/picture.png`)).toBe(404)
})
