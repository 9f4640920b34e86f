import { expect, test } from 'vitest'
import type { ItemVersion } from '../../shared/item.ts'
import { byAuto, lineOf, versionRow } from '../../tests/store/build.ts'
import { openTestDesk } from './testing/desk.ts'

const PRIVATE = 'Reporter: +47 555 01'
const ednotes = [
  { text: 'Adds quotes', public: true },
  { text: PRIVATE, public: false },
]

test('C180: notes for editors alone are told to editors and admins, and to no other role', async () => {
  const { inject, as, store } = await openTestDesk()
  const { itemId, guid } = lineOf(1)
  await store.append({
    at: '2026-03-01T10:00:00.000Z',
    events: [byAuto({ type: 'item-arrived', item: lineOf(1) })],
    rows: [versionRow({ itemId, guid, ednote: `Adds quotes\n${PRIVATE}`, wire: { ednotes } })],
  })
  const read = async (role: 'viewer' | 'editor' | 'admin') => {
    const answer = await inject({ url: `/api/v1/items/${itemId}`, headers: await as(role) })
    return { text: answer.body, version: answer.json<{ versions: ItemVersion[] }>().versions[0] }
  }
  const viewer = await read('viewer')
  expect(viewer.text).not.toContain('+47 555')
  expect(viewer.version?.ednote).toBe('Adds quotes')
  expect(viewer.version?.wire?.ednotes).toEqual([{ text: 'Adds quotes', public: true }])
  for (const role of ['editor', 'admin'] as const) expect((await read(role)).version?.wire?.ednotes).toEqual(ednotes)
})
