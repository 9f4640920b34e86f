import { expect, test } from 'vitest'
import { alertRule } from '../shared/alert-rule.ts'
import { must } from '../shared/must.ts'
import { theAlert } from './helpers/alerts-rung.ts'
import { bothDenied, denied, idOf } from './helpers/both-denied.ts'
import { aPost, type StartedDesk } from './helpers/start-desk.ts'
import { act, mine as elsewhere, screenOf } from './helpers/two-stories.ts'

const file = async (desk: StartedDesk, guid: string, storyId: string | null) =>
  act(desk, { name: 'file-item', args: { itemId: await idOf(desk, guid), storyId } })

/** Files an item out of its story and back, and answers the story as it was and as it is. */
async function thereAndBack(desk: StartedDesk, guid: string, { from, to }: { from: string; to: string | null }) {
  const stood = await screenOf(desk, from)
  const head = desk.log.head()
  await file(desk, guid, to)
  await file(desk, guid, from)
  const events = await desk.store.eventsAfter(head, 500)
  expect(events.map(({ type }) => type)).not.toContain('alert-raised')
  expect(await desk.store.check()).toEqual([])
  return { stood, now: await screenOf(desk, from) }
}

async function withAnother(...posts: Record<string, unknown>[]) {
  const { desk, storyId } = await bothDenied()
  for (const post of [elsewhere, ...posts]) await desk.post(post)
  await desk.desk.settled()
  const other = must((await desk.store.itemLine(await idOf(desk, 'mine')))?.storyId, 'the mine')
  expect(other).not.toBe(storyId)
  return { desk, storyId, other }
}

const WAYS = [
  ['no story', false],
  ['another story', true],
] as const

test.each(WAYS)(
  'S44: copy that is filed into %s and back has both its entries in the alert that they share',
  async (_to, away) => {
    const { desk, storyId, other } = await withAnother()
    const { stood, now } = await thereAndBack(desk, 'denied', { from: storyId, to: away ? other : null })
    expect(now.alerts).toEqual(stood.alerts)
  },
)

test.each(WAYS)(
  'S44: the copy that told a denial first is filed into %s and back, and is first again, also in its alert',
  async (_to, away) => {
    const again = { ...denied, guid: 'again', source: 'afp', sourceName: 'AFP' }
    const { desk, storyId, other } = await withAnother(again)
    const raised = await theAlert(desk)
    expect(raised).toMatchObject({ carriers: 2, itemId: await idOf(desk, 'denied') })
    await file(desk, 'denied', null)
    expect((await screenOf(desk, storyId)).alerts).toMatchObject([{ carriers: 1, itemId: await idOf(desk, 'again') }])
    await file(desk, 'denied', storyId)
    const { stood, now } = await thereAndBack(desk, 'denied', { from: storyId, to: away ? other : null })
    expect(now.alerts).toEqual([raised])
    expect(now.entries).toEqual(stood.entries)
  },
)

const said = (n: number, day: string, words: string) =>
  aPost({
    guid: `said-${n}`,
    source: 'ap',
    sourceName: 'AP',
    publishedAt: `2024-11-${day}T09:00:00Z`,
    headline: 'Selmara government again denies sale of ferries',
    body: `PORT SELM, Nov ${day} (AP) - The Selmara government again denied on Nov. ${day} that it had sold two ferries to a foreign navy. “${words},” it said.`,
  })

test.each(WAYS)(
  'S44: copy that is filed into %s and back has its fact in an alert that it shares with other copy',
  async (_to, away) => {
    const { desk, storyId, other } = await withAnother()
    const rule = alertRule.parse({ id: 'again', name: 'again', when: { kind: 'restatement' } })
    await act(desk, { name: 'put-alert-rule', args: { rule, basedOn: null } })
    for (const post of [
      said(1, '12', 'Not one of our ferries has been sold'),
      said(2, '13', 'No navy has a ship of ours'),
    ])
      await desk.post(post)
    await desk.desk.settled()
    const shared = must(
      (await screenOf(desk, storyId)).alerts.find(({ kind }) => kind === 'restatement'),
      'an alert',
    )
    expect(shared).toMatchObject({ facts: 2 })
    for (const guid of ['said-1', 'said-2']) {
      const { stood, now } = await thereAndBack(desk, guid, { from: storyId, to: away ? other : null })
      expect(now.alerts).toEqual(stood.alerts)
      expect(now.entries.map(({ restates }) => restates)).toEqual(stood.entries.map(({ restates }) => restates))
    }
  },
)
