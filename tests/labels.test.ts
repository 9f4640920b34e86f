import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { label } from '../shared/label.ts'
import { must } from '../shared/must.ts'
import { labelsAfter } from '../server/log/labels.ts'
import { commandLine } from './helpers/command-line.ts'
import { aPost, startDesk, type StartedDesk, TestClock } from './helpers/start-desk.ts'

const ANN = { id: 'u1', name: 'Ann Lee', role: 'editor' } as const

const report = aPost({
  guid: 'report',
  source: 'hafenbote',
  sourceName: 'Harbour Post',
  publishedAt: '2024-11-11T08:00:00Z',
  headline: 'Selmara sold two ferries in secret, officials say',
  body: 'The island of Selmara sold two ferries to a foreign navy in secret, three officials told the Harbour Post.',
})
const denial = aPost({
  guid: 'denial',
  headline: 'Selmara government denies sale of ferries',
  body: 'PORT SELM, Nov 11 (Reuters) - The Selmara government on Monday denied a Harbour Post report that it had sold two ferries to a foreign navy.',
})

/** A desk with the two, and a hand on it. */
async function aDesk(options: Parameters<typeof startDesk>[0] = {}) {
  const started = await startDesk(options)
  await started.post(report)
  await started.post(denial)
  await started.desk.settled()
  const storyId = must((await started.store.stories({ limit: 5 })).rows[0], 'a story').id
  const { screen } = await started.store.screen(`story:${storyId}`)
  const entries = screen.kind === 'story' ? screen.entries : []
  const entry = must(
    entries.find((e) => e.stance === 'denial'),
    'a denial',
  )
  let calls = 0
  const judge = (name: 'confirm-entry' | 'reject-entry' | 'restore-entry', reason?: string) =>
    started.desk.command({ id: `command-${(calls += 1)}`, name, args: { entryId: entry.id, reason } }, ANN)
  const move = (itemId: string, to: string | null, reason?: string) =>
    started.desk.command({ id: `move-${(calls += 1)}`, name: 'file-item', args: { itemId, storyId: to, reason } }, ANN)
  return { ...started, storyId, entry, judge, move }
}

const read = async ({ store }: Pick<StartedDesk, 'store'>, after = 0, limit = 100) => labelsAfter(store, after, limit)

test('E6: confirmations, rejections with their reason and what is taken back are labels, with the copy that was judged', async () => {
  const desk = await aDesk()
  await desk.judge('confirm-entry')
  await desk.judge('reject-entry', 'of another sale')
  await desk.judge('restore-entry')
  const { labels, next } = await read(desk)
  expect(next).toBe(null)
  expect(labels.map((l) => [l.kind, l.label, l.by, l.reason])).toEqual([
    ['entry', 'confirmed', 'u1', null],
    ['entry', 'rejected', 'u1', 'of another sale'],
    ['entry', 'restored', 'u1', null],
  ])
  const [first] = labels
  const text = `${String(denial['headline'])}\n\n${String(denial['body'])}`
  expect(first).toMatchObject({
    text,
    language: 'en',
    party: desk.entry.party,
    stance: 'denial',
    claim: expect.any(String),
  })
  const { start, end } = first?.kind === 'entry' ? first.span : { start: 0, end: 0 }
  expect(text.slice(start, end)).toContain(first?.kind === 'entry' ? first.cue : '')
  for (const one of labels) expect(label.parse(JSON.parse(JSON.stringify(one)))).toEqual(one)
})

test('E7: an item that a person moves is one label, with the story that it left and why it was there; what goes with it is none', async () => {
  const desk = await aDesk()
  await desk.move(desk.entry.firstItemId, null, 'another island')
  const { labels } = await read(desk)
  expect(labels).toMatchObject([
    {
      kind: 'filing',
      label: 'moved',
      reason: 'another island',
      from: { id: desk.storyId },
      to: null,
      why: expect.any(String),
    },
  ])
  await desk.move(desk.entry.firstItemId, desk.storyId)
  expect((await read(desk)).labels).toMatchObject([{}, { from: null, to: { id: desk.storyId }, why: null }])
})

test('E6: labels come page by page, in the order of the log', async () => {
  const desk = await aDesk()
  await desk.judge('confirm-entry')
  await desk.judge('reject-entry')
  await desk.judge('confirm-entry')
  const first = await read(desk, 0, 2)
  expect(first.labels).toHaveLength(2)
  const rest = await read(desk, must(first.next, 'a next page'), 2)
  expect(rest.labels).toHaveLength(1)
  expect(rest.next).toBe(null)
  const seqs = [...first.labels, ...rest.labels].map(({ seq }) => seq)
  expect(seqs).toEqual(seqs.toSorted((a, b) => a - b))
})

const lines = (text: string) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => label.parse(JSON.parse(line)).label)

test('E8: export-labels writes them line by line, within the time that was asked for', async () => {
  const clock = new TestClock('2024-11-11T09:00:00.000Z')
  const desk = await aDesk({ clock })
  await desk.judge('confirm-entry')
  clock.set('2024-11-12T09:00:00.000Z')
  await desk.judge('reject-entry', 'no')
  const all = await commandLine(desk.dataDir, ['export-labels'])
  expect([all.code, lines(all.out)]).toEqual([0, ['confirmed', 'rejected']])
  const later = await commandLine(desk.dataDir, ['export-labels', '--from', '2024-11-12T00:00:00Z'])
  expect(lines(later.out)).toEqual(['rejected'])
  const file = join(desk.dataDir, 'labels.jsonl')
  const earlier = await commandLine(desk.dataDir, ['export-labels', '--to', '2024-11-12T00:00:00Z', file])
  expect([earlier.out, lines(readFileSync(file, 'utf8'))]).toEqual(['', ['confirmed']])
  expect((await commandLine(desk.dataDir, ['export-labels', '--from', 'monday'])).code).toBe(1)
})
