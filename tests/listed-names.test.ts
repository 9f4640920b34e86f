import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createWorkerAnalyst } from '../server/desk/worker-analyst.ts'
import type { Command } from '../shared/protocol/command.ts'
import type { Identity } from '../shared/role.ts'
import { anOutlet, aParty } from './helpers/build.ts'
import { startDesk, type StartedDesk } from './helpers/start-desk.ts'

const ana: Identity = { id: 'user-1', name: 'Ana', role: 'editor' }
let calls = 0
const perform = ({ desk }: StartedDesk, command: Command) =>
  desk.command({ id: `names-call-${(calls += 1)}`, ...command }, ana)

const item = (guid: string, sourceName: string, headline: string, body: string) => ({
  guid,
  source: sourceName.toLowerCase().replaceAll(' ', '-'),
  sourceName,
  publishedAt: '2024-11-11T08:58:00Z',
  language: 'en',
  headline,
  body,
})
const REPORT = item(
  'g1',
  'Selmara Courier',
  'Selmara has agreed to sell the port of Ardent to Drevlia',
  'SELMARA, Nov 11 - Selmara has agreed to sell the port of Ardent to Drevlia, two officials told the Selmara Courier on Monday.',
)
const BY_BUILDING = item(
  'g2',
  'Norden Wire',
  'Brass Hall denies sale of the port of Ardent to Drevlia',
  'SELMARA, Nov 11 - Brass Hall on Monday denied a Selmara Courier report that Selmara had agreed to sell the port of Ardent to Drevlia.',
)
const BY_OFFICE = item(
  'g3',
  'Meridian',
  'Harbour Council denies sale of the port of Ardent to Drevlia',
  'SELMARA, Nov 11 - The Harbour Council on Monday denied a Selmara Courier report that Selmara had agreed to sell the port of Ardent to Drevlia.',
)
const AGAIN = item(
  'g4',
  'Sunday Courant',
  'Selmara to sell the port of Ardent to Drevlia, officials say',
  'SELMARA, Nov 11 - Selmara has agreed to sell the port of Ardent to Drevlia, three officials told the Sunday Courant on Monday.',
)

const council: Command = {
  name: 'put-party',
  args: {
    party: aParty({ id: 'harbour-council', name: 'Harbour Council', aliases: { en: ['Brass Hall'] }, office: null }),
    basedOn: null,
  },
}

/** Stances of the story's entries, each with its party. */
async function positions({ store, desk }: StartedDesk): Promise<string[]> {
  await desk.settled()
  const { rows } = await store.stories({ limit: 9 })
  const screens = await Promise.all(rows.map(({ id }) => store.screen(`story:${id}`)))
  return screens.flatMap(({ screen }) =>
    screen.kind === 'story' ? screen.entries.map((e) => `${e.stance}: ${e.party}`) : [],
  )
}

const aFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-names-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

test('N10: two names are two parties until the desk lists them as one: the next copy is read so', async () => {
  const apart = await startDesk()
  await apart.post(REPORT, BY_BUILDING, BY_OFFICE)
  expect(await positions(apart)).toEqual(['report: Selmara Courier', 'denial: Brass Hall', 'denial: Harbour Council'])
  const listed = await startDesk()
  await listed.post(REPORT, BY_BUILDING)
  await listed.desk.settled()
  await perform(listed, council)
  await listed.post(BY_OFFICE)
  expect(await positions(listed)).toEqual(['report: Selmara Courier', 'denial: Harbour Council'])
})

test('N10, S7: after a restart the desk decides by its lists as before', async () => {
  const dataDir = aFolder()
  const before = await startDesk({ dataDir })
  await before.post(REPORT, BY_BUILDING)
  await before.desk.settled()
  await perform(before, council)
  await before.stop()
  const after = await startDesk({ dataDir })
  await after.post(BY_OFFICE)
  expect(await positions(after)).toEqual(['report: Selmara Courier', 'denial: Harbour Council'])
})

test('N9: an outlet of the family has not reported for itself what its family has', async () => {
  const family = { family: 'selmara-courier' }
  const apart = await startDesk()
  await apart.post(REPORT, AGAIN)
  expect(await positions(apart)).toEqual(['report: Selmara Courier', 'follow-up: Sunday Courant'])
  const listed = await startDesk()
  const outlets = [anOutlet(), anOutlet({ id: 'sunday-courant', name: 'Sunday Courant', ...family })]
  await perform(listed, { name: 'import-lists', args: { parties: [], outlets } })
  await listed.post(REPORT, AGAIN)
  expect(await positions(listed)).toEqual(['report: Selmara Courier'])
})

test('N10: the analysis in its thread reads by the rows that it was given', async () => {
  const analyst = createWorkerAnalyst({ timeout: 20_000 })
  onTestFinished(() => analyst.close())
  const copy = {
    headline: 'Port sale denied',
    body: '“There is no sale,” Terim said on Monday, denying that the port had been sold.',
    language: 'en',
    publishedAt: '2024-11-11T08:58:00Z',
    sourceName: 'Norden Wire',
  }
  const parties = async () => (await analyst.analyse(copy)).statements.map(({ party }) => party)
  expect(await parties()).not.toContain('Harbour Council')
  const party = aParty({
    id: 'harbour-council',
    name: 'Harbour Council',
    spokespeople: [{ name: 'Sahl Terim', aliases: ['Terim'], role: 'spokesman', from: null, until: null }],
  })
  const stamp = {
    id: party.id,
    change: 'listed' as const,
    editor: 'Ana',
    by: 'user-1',
    at: '2024-11-11T09:00:00Z',
    reason: null,
    seq: 1,
  }
  analyst.learn({ kind: 'lists', parties: [{ ...stamp, party }], outlets: [] })
  expect(await parties()).toContain('Harbour Council')
})

/** Terim spoke for the council until the end of June and for the quay authority since. */
const inTurn: Command = {
  name: 'import-lists',
  args: {
    outlets: [],
    parties: [
      aParty({
        id: 'harbour-council',
        name: 'Harbour Council',
        spokespeople: [{ name: 'Sahl Terim', aliases: [], role: 'spokesman', from: null, until: '2024-06-30' }],
      }),
      aParty({
        id: 'quay-authority',
        name: 'Quay Authority',
        aliases: {},
        spokespeople: [{ name: 'Sahl Terim', aliases: [], role: 'spokesman', from: '2024-07-01', until: null }],
      }),
    ],
  },
}
const denialOn = (publishedAt: string) => ({
  ...item(
    `denial ${publishedAt}`,
    'Norden Wire',
    'Terim denies sale of the port of Ardent to Drevlia',
    'SELMARA - Sahl Terim denied a Selmara Courier report that Selmara had agreed to sell the port of Ardent to Drevlia.',
  ),
  publishedAt,
})

test.each([
  ['2024-06-30T10:00:00Z', 'Harbour Council'],
  ['2024-07-01T10:00:00Z', 'Quay Authority'],
])('N11: a position is that of whom its speaker spoke for on the day of the copy: %s', async (at, party) => {
  const desk = await startDesk()
  await perform(desk, inTurn)
  await desk.post({ ...REPORT, publishedAt: at }, denialOn(at))
  expect(await positions(desk)).toEqual(['report: Selmara Courier', `denial: ${party}`])
})

test('N11: a day that the copy names comes before the day of the copy', async () => {
  const desk = await startDesk()
  await perform(desk, inTurn)
  const said = item(
    'g9',
    'Norden Wire',
    'Port sale denied',
    'SELMARA - Sahl Terim on June 30 denied a Selmara Courier report that Selmara had agreed to sell the port of Ardent to Drevlia.',
  )
  await desk.post({ ...REPORT, publishedAt: '2024-07-01T01:00:00Z' }, { ...said, publishedAt: '2024-07-01T02:00:00Z' })
  expect(await positions(desk)).toEqual(['report: Selmara Courier', 'denial: Harbour Council'])
})
