import { expect, test } from 'vitest'
import { z } from 'zod'
import { serious } from './looks.ts'
import { newsroom, PHONE } from './newsroom.ts'

const copy = {
  uri: 'urn:tide:ferries',
  version: '1',
  pubstatus: 'usable',
  versioncreated: '2024-11-11T09:00:00Z',
  provider: 'Tide Wire',
  headline: 'Port Selm denies sale of ferries',
  body_text: 'PORT SELM (Tide) - The port on Monday denied that it had sold two ferries.',
  ednote: 'Reporter: +47 555 01',
  usageterms: 'Not for archives',
  language: 'en',
  subject: [{ code: 'medtop:20000763', name: 'shipping' }],
  renditions: { original: { href: 'https://cdn.tide.example/quay.jpg', mimetype: 'image/jpeg' } },
}

test('C66: an item shows what its wire carried: notes, marked where they are for editors alone, terms, subjects, and files as links', async () => {
  const room = await newsroom()
  const answer = await fetch(`${room.serving.url}/api/v1/items`, {
    method: 'POST',
    headers: { authorization: `Bearer ${room.serving.localKey}`, 'content-type': 'application/json' },
    body: JSON.stringify(copy),
  })
  const { items } = z.object({ items: z.array(z.object({ itemId: z.string() })) }).parse(await answer.json())
  await room.serving.settled()
  const page = await room.open(`/item/${items[0]?.itemId}`)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const note = page.getByText('Reporter: +47 555 01')
  await note.waitFor()
  expect(await note.textContent()).toContain('not for publication')
  await page.getByText('Not for archives').waitFor()
  const wire = page.getByRole('region', { name: 'From the wire' })
  await wire.getByText('shipping').waitFor()
  const file = wire.getByRole('link', { name: /quay\.jpg/ })
  expect(await file.getAttribute('rel')).toContain('noreferrer')
  expect(await serious(page)).toEqual([])
  await page.setViewportSize(PHONE)
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await serious(page)).toEqual([])
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(PHONE.width)
  expect(asked.filter((url) => url.includes('cdn.tide.example'))).toEqual([])
})
