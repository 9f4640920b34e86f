import { expect, test } from 'vitest'
import { previewRule } from '../server/alert/rules/preview.ts'
import { SearchRules } from '../server/alert/rules/search-rules.ts'
import { type AlertRule, alertRule } from '../shared/alert-rule.ts'
import type { Alert } from '../shared/alert.ts'
import { must } from '../shared/must.ts'
import { rulesInForce } from '../shared/rules-in-force.ts'

import { aSourceLine } from './helpers/build.ts'
import { playSample } from './helpers/play-sample.ts'
import { aPost, startDesk, type StartedDesk, TestClock } from './helpers/start-desk.ts'
import { act, denial, ferries, twoStories } from './helpers/two-stories.ts'

const aRule = (id: string, when: AlertRule['when'], over: Record<string, unknown> = {}): AlertRule =>
  alertRule.parse({ id, name: id, when, ...over })

const put = (desk: StartedDesk, rule: AlertRule, basedOn: number | null = null) =>
  act(desk, { name: 'put-alert-rule', args: { rule, basedOn } })

const alertsOf = async ({ store }: Pick<StartedDesk, 'store'>): Promise<Alert[]> =>
  (await store.alerts({ state: 'all', order: 'newest', limit: 200 })).rows

const previewOf = (desk: StartedDesk, rule: AlertRule, at: string) =>
  previewRule(rule, { store: desk.store, held: desk.held, zone: 'UTC', now: () => Date.parse(at) })

test(
  'T14, T16, T17: with every rule set the sample rings as each rule’s preview says, once for each story and rule',
  { timeout: 60_000 },
  async () => {
    const clock = new TestClock('2024-11-07T00:00:00.000Z')
    const desk = await startDesk({ clock })
    await put(desk, aRule('softened', { kind: 'softened' }))
    await put(desk, aRule('first', { kind: 'first-report', words: '' }))
    await put(desk, aRule('two', { kind: 'outlets', count: 2 }))
    await put(desk, aRule('again', { kind: 'restatement' }))
    await playSample(desk, clock)
    const alerts = await alertsOf(desk)
    const raised = rulesInForce(desk.rules.rows()).map(({ id, when }) => {
      const of = alerts.filter((a) => a.kind === when.kind)
      return [id, of.length, of.reduce((sum, a) => sum + a.facts, 0)]
    })
    const previews = await Promise.all(
      rulesInForce(desk.rules.rows()).map(async (rule) => {
        const told = await previewOf(desk, rule, '2024-11-12T12:00:00Z')
        expect(told).toMatchObject({ complete: true })
        return [rule.id, told.alerts, told.facts]
      }),
    )
    expect(previews).toEqual(raised)
    expect(raised).toEqual([
      ['kill', 1, 1],
      ['new-denial', 3, 3],
      ['correction', 1, 1],
      ['again', 1, 2],
      ['first', 4, 7],
      ['softened', 0, 0],
      ['two', 2, 2],
    ])
    expect(alerts.find((a) => a.headline === 'Kremlin: “pure fiction”')?.carriers).toBeGreaterThan(5)
    expect(await desk.store.check()).toEqual([])
  },
)

test('T13: a desk begins with denials, corrections and kills; rules are set, changed and taken away under a name', async () => {
  const desk = await startDesk()
  expect(rulesInForce(desk.rules.rows()).map(({ id, on }) => [id, on])).toEqual([
    ['kill', true],
    ['new-denial', true],
    ['correction', true],
  ])
  const duma = aRule('duma', { kind: 'restatement' }, { scope: { parties: ['Duma'] } })
  expect(await put(desk, duma, 0)).toMatchObject({ ok: true })
  expect(await put(desk, { ...duma, on: false }, 0)).toMatchObject({ ok: false, code: 'conflict' })
  const [row] = desk.rules.rows()
  expect(row).toMatchObject({ rule: duma, editor: 'Ann Lee', by: 'u1' })
  expect(await put(desk, { ...duma, on: false }, must(row, 'a row').seq)).toMatchObject({ ok: true })
  const off = { ...duma, id: 'new-denial', when: { kind: 'denial' as const }, on: false }
  expect(await put(desk, off)).toMatchObject({ ok: true })
  expect(await act(desk, { name: 'remove-alert-rule', args: { ruleId: 'new-denial', basedOn: null } })).toMatchObject({
    ok: true,
  })
  expect(desk.rules.rules().find(({ id }) => id === 'new-denial')).toMatchObject({ on: true })
  const gone = { name: 'remove-alert-rule' as const, args: { ruleId: 'nothing', basedOn: null } }
  expect(await act(desk, gone)).toMatchObject({ ok: false, code: 'not-found' })
})

test('T13: the rule of kills is nobody’s to change, and no first rule becomes another', async () => {
  const desk = await startDesk()
  const kill = aRule('kill', { kind: 'kill' }, { on: false })
  expect(await put(desk, kill)).toMatchObject({ ok: false, code: 'conflict' })
  expect(await put(desk, { ...kill, id: 'mine' })).toMatchObject({ ok: false, code: 'bad-fields' })
  const other = aRule('new-denial', { kind: 'restatement' })
  expect(await put(desk, other)).toMatchObject({ ok: false, code: 'conflict' })
  await desk.post(aPost())
  await desk.post(aPost({ version: 2, status: 'canceled' }))
  await desk.desk.settled()
  expect((await alertsOf(desk)).filter(({ kind }) => kind === 'kill')).toMatchObject([
    { rules: ['kill'], state: 'open' },
  ])
})

test('T14: a rule that is off, or looks elsewhere, raises nothing; another of its kind still may', async () => {
  const desk = await startDesk()
  await put(desk, aRule('new-denial', { kind: 'denial' }, { on: false }))
  await put(desk, aRule('elsewhere', { kind: 'denial' }, { scope: { parties: ['Kremlin'] } }))
  for (const post of [ferries, denial]) await desk.post(post)
  await desk.desk.settled()
  expect(await alertsOf(desk)).toEqual([])
  await put(desk, aRule('selmara', { kind: 'denial' }, { scope: { sources: ['AFP'], languages: ['fr'] } }))
  expect(await previewOf(desk, aRule('all', { kind: 'denial' }), '2024-11-11T10:00:00Z')).toMatchObject({ alerts: 1 })
  const sure = aRule('all', { kind: 'denial' }, { scope: { confidence: 1 } })
  expect(await previewOf(desk, sure, '2024-11-11T10:00:00Z')).toMatchObject({ alerts: 0, facts: 0 })
})

test('T15: a source that falls silent rings once, and no more when it speaks', async () => {
  const desk = await startDesk()
  await put(desk, aRule('quiet', { kind: 'silence' }, { scope: { sources: ['dpa'] } }))
  const line = aSourceLine({ id: 'dpa', name: 'dpa', state: 'silent', why: 'nothing for an hour' })
  const tell = (over: Partial<typeof line>) => desk.desk.tellSource({ ...line, ...over }, 'state', 'auto')
  await tell({})
  await tell({ why: 'nothing for two hours' })
  await tell({ id: 'afp', name: 'AFP' })
  expect(await alertsOf(desk)).toMatchObject([
    { kind: 'silence', headline: 'dpa is silent', detail: 'nothing for two hours', facts: 2, storyId: null },
  ])
  expect(await previewOf(desk, aRule('q', { kind: 'silence' }), '2024-11-11T10:00:00Z')).toMatchObject({ alerts: 2 })
  await tell({ state: 'speaking', why: null })
  expect(await alertsOf(desk)).toMatchObject([{ state: 'resolved' }])
})

const index = async ({ store }: StartedDesk): Promise<void> => {
  while ((await store.indexNext(100)) > 0);
}

const searching = (desk: StartedDesk): Promise<SearchRules> =>
  SearchRules.open({
    store: desk.store,
    rows: () => desk.rules.rows(),
    tell: (row, found) => desk.desk.tell(() => desk.rules.found(row, found)),
    zone: 'UTC',
    now: () => Date.parse('2024-11-11T10:00:00Z'),
    warn: (message, about) => {
      throw new Error(`${message} ${JSON.stringify(about)}`)
    },
  })

test('T15: a saved search rings for what comes after it was set, each item once, whatever restarts', async () => {
  const { desk, sea } = await twoStories()
  await index(desk)
  const rule = aRule('navy', { kind: 'search', q: 'navy' })
  expect(await previewOf(desk, rule, '2024-11-11T10:00:00Z')).toMatchObject({ alerts: 1, facts: 2 })
  await put(desk, rule)
  const rules = await searching(desk)
  desk.log.subscribe((events) => rules.heard(events))
  const ask = async (which: SearchRules): Promise<Alert[]> => {
    await desk.desk.settled()
    await index(desk)
    which.indexed()
    await which.settled()
    return alertsOf(desk)
  }
  const found = async (which: SearchRules) => (await ask(which)).filter(({ kind }) => kind === 'search')
  expect(await found(rules)).toEqual([])
  await desk.post({ ...denial, guid: 'third', source: 'afp', sourceName: 'AFP' })
  const [first] = await found(rules)
  expect(first).toMatchObject({ storyId: sea, facts: 1, detail: 'found by: navy', rules: ['navy'] })
  await desk.post({ ...denial, guid: 'fourth', source: 'dpa', sourceName: 'dpa' })
  expect(await found(rules)).toMatchObject([{ id: must(first, 'an alert').id, facts: 2 }])
  const again = await searching(desk)
  expect(await found(again)).toMatchObject([{ facts: 2 }])
  const until = new Date(Date.parse('2030-01-01T00:00:00Z')).toISOString()
  await desk.post({ ...denial, guid: 'held', headline: 'The navy moves', body: 'x', embargoedUntil: until })
  expect(await found(again)).toMatchObject([{ facts: 2 }])
})

test('T15: what a crash has left between the log and the index rings after the next start', async () => {
  const { desk } = await twoStories()
  await put(desk, aRule('denied', { kind: 'search', q: 'stance:denial navy' }))
  const [{ itemId } = { itemId: '' }] = await desk.post({ ...denial, guid: 'third', source: 'afp', sourceName: 'AFP' })
  await desk.desk.settled()
  const { rows } = await desk.store.stories({ limit: 9 })
  const entries = rows.flatMap(({ id }) => desk.held(id)?.entries ?? [])
  const entryId = must(entries.find((e) => e.stance === 'denial' && e.carriedBy.includes(itemId))?.id, 'its denial')
  await act(desk, { name: 'reject-entry', args: { entryId } })
  for (let nth = 0; nth < 1_100; nth += 1)
    await desk.desk.tellSource(aSourceLine({ id: `s${nth}`, name: `s${nth}`, state: 'speaking' }), 'state', 'auto')
  await index(desk)
  // The index has come to the copy, far behind, but not to what is said of it now.
  await act(desk, { name: 'restore-entry', args: { entryId } })
  const rules = await searching(desk)
  await index(desk)
  rules.indexed()
  await rules.settled()
  expect((await alertsOf(desk)).filter(({ kind }) => kind === 'search')).toMatchObject([{ itemId }])
})

test('T14: with every rule set, an item of a story in memory costs no read of a story, however much is stored', async () => {
  const asked: string[] = []
  const { desk } = await twoStories({
    wrap: (store) => ({
      ...store,
      screen: async (topic) => (asked.push(topic), store.screen(topic)),
      alertsApart: async (kind) => (asked.push(kind), store.alertsApart(kind)),
    }),
  })
  await put(desk, aRule('again', { kind: 'restatement' }))
  await put(desk, aRule('two', { kind: 'outlets', count: 2 }))
  asked.length = 0
  await desk.post({ ...denial, guid: 'third', source: 'afp', sourceName: 'AFP' })
  await desk.desk.settled()
  expect(asked).toEqual([])
})
