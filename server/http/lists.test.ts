import { expect, test } from 'vitest'
import type { NewEvent } from '../../shared/event.ts'
import type { World } from '../../shared/merge-lists.ts'
import { anOutlet, aParty } from '../../tests/helpers/build.ts'
import { openTestDesk } from './testing/desk.ts'

const tern = aParty({ id: 'tern-house', name: 'Tern House', note: 'of the world' })
const world: World = { parties: [tern, aParty({ id: 'brass-hall', name: 'Brass Hall' })], outlets: [anOutlet()] }

/** HTTP over a store with one edit of the desk's: event 1. */
async function openEdited() {
  const desk = await openTestDesk({ world })
  await desk.store.append({
    at: '2026-03-01T10:00:00.000Z',
    events: [
      {
        type: 'party-changed',
        id: 'tern-house',
        change: 'edited',
        party: { ...tern, note: 'ours' },
        editor: 'Ana',
        by: 'user-1',
        reason: 'moved',
      },
    ],
    rows: [],
  })
  return desk
}

test("N2: a row is read with the desk's word on it, its edition and its history", async () => {
  const { inject, as } = await openEdited()
  const headers = await as('viewer')
  const answer = await inject({ url: '/api/v1/parties/tern-house', headers })
  expect(answer.headers['etag']).toBe('"1"')
  expect(answer.json()).toMatchObject({
    party: { note: 'ours' },
    edition: { editor: 'Ana', seq: 1 },
    history: [{ reason: 'moved' }],
  })
  const untouched = await inject({ url: '/api/v1/parties/brass-hall', headers })
  expect(untouched.headers['etag']).toBe('"0"')
  expect(untouched.json()).toMatchObject({ party: { name: 'Brass Hall' }, edition: null, history: [] })
  expect((await inject({ url: '/api/v1/outlets/nowhere', headers })).statusCode).toBe(404)
})

test('N2: a list is searched by every name, and read page by page', async () => {
  const { inject, as } = await openEdited()
  const headers = await as('viewer')
  const ids = async (query: string) => {
    const { parties, next } = (await inject({ url: `/api/v1/parties${query}`, headers })).json()
    return [parties.map(({ id }: { id: string }) => id), next]
  }
  expect(await ids('')).toEqual([['tern-house', 'brass-hall'], null])
  expect(await ids('?q=BRASS')).toEqual([['brass-hall'], null])
  expect(await ids('?limit=1')).toEqual([['tern-house'], '1'])
  expect(await ids('?limit=1&cursor=1')).toEqual([['brass-hall'], null])
})

test('N4: the edition that a request names goes with its command', async () => {
  const { inject, as, asked } = await openEdited()
  const headers = await as('editor')
  const url = '/api/v1/parties/tern-house'
  const payload = { name: 'Tern House', kind: 'office', reason: 'why' }
  await inject({ method: 'PUT', url, payload, headers: { ...headers, 'if-match': '"1"' } })
  await inject({ method: 'DELETE', url, headers })
  expect(asked.commands).toMatchObject([
    { name: 'put-party', args: { party: { id: 'tern-house', spokespeople: [] }, basedOn: 1, reason: 'why' } },
    { name: 'remove-party', args: { id: 'tern-house', basedOn: null } },
  ])
  for (const tag of ['soon', 'W/"1"']) {
    const wrong = await inject({ method: 'PUT', url, payload, headers: { ...headers, 'if-match': tag } })
    expect([tag, wrong.statusCode]).toEqual([tag, 400])
  }
})

test.each([
  ['parties', 'party', { name: 'Tern House', kind: 'office', note: 'mine' }],
  ['outlets', 'outlet', { name: 'Selmara Courier', note: 'mine' }],
] as const)('N4: the ETag after an edit is of the row that is answered, in %s', async (list, one, payload) => {
  const desk = await openTestDesk({ world })
  const stamp = { id: 'own', change: 'edited' as const, editor: 'Ben', by: 'user-2', reason: null }
  // Somebody else's edit is the last that the log has when the request is answered.
  const events: NewEvent[] = [
    list === 'parties'
      ? { type: 'party-changed', party: aParty({ id: 'own', note: 'of Ben' }), ...stamp }
      : { type: 'outlet-changed', outlet: anOutlet({ id: 'own', note: 'of Ben' }), ...stamp },
  ]
  await desk.store.append({ at: '2026-03-01T10:00:00.000Z', events, rows: [] })
  const url = `/api/v1/${list}/own`
  const answer = await desk.inject({ method: 'PUT', url, payload, headers: await desk.as('editor') })
  expect([answer.headers['etag'], answer.json()[one].note]).toEqual(['"1"', 'of Ben'])
})

const refuse = async () => ({ ok: false as const, code: 'conflict' as const, message: 'Ana changed this row' })

test('N4: a conflict is 409, with the words of the desk', async () => {
  const { inject, as } = await openTestDesk({ world, desk: { command: refuse } })
  const payload = { name: 'Selmara Courier' }
  const answer = await inject({
    method: 'PUT',
    url: '/api/v1/outlets/selmara-courier',
    payload,
    headers: await as('editor'),
  })
  expect([answer.statusCode, answer.json()]).toMatchObject([409, { code: 'conflict', detail: 'Ana changed this row' }])
})

test('N6: what is exported, as JSON or as a table, can be imported', async () => {
  const { inject, as, asked } = await openEdited()
  const headers = await as('editor')
  const json = await inject({ url: '/api/v1/lists/export', headers })
  await inject({ method: 'POST', url: '/api/v1/lists/import', payload: json.json(), headers })
  const csv = await inject({ url: '/api/v1/lists/export?format=csv', headers })
  expect(csv.headers['content-type']).toContain('text/csv')
  const again = await inject({
    method: 'POST',
    url: '/api/v1/lists/import',
    payload: csv.body,
    headers: { ...headers, 'content-type': 'text/csv' },
  })
  expect(again.statusCode).toBe(200)
  const parties = [{ ...tern, note: 'ours' }, world.parties[1]]
  expect(asked.commands.map(({ args }) => args)).toEqual([
    { parties, outlets: world.outlets },
    { parties, outlets: [] },
  ])
})

test('N6: a table with a wrong cell is refused with its place', async () => {
  const { inject, as, asked } = await openEdited()
  const headers = { ...(await as('editor')), 'content-type': 'text/csv' }
  const answer = await inject({
    method: 'POST',
    url: '/api/v1/lists/import',
    payload: 'id,name,kind\nx,,person',
    headers,
  })
  expect([answer.statusCode, answer.json().faults[0].path, asked.commands]).toEqual([422, 'row 2, name', []])
})

test('N1: the world list is sent once for as long as it stays the same', async () => {
  const { inject, as } = await openEdited()
  const headers = await as('viewer')
  const first = await inject({ url: '/api/v1/lists/world', headers })
  expect(first.json().parties).toEqual(world.parties)
  const again = await inject({
    url: '/api/v1/lists/world',
    headers: { ...headers, 'if-none-match': String(first.headers['etag']) },
  })
  expect([again.statusCode, again.body]).toEqual([304, ''])
})
