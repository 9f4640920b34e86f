import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import type { DeskScreen, StoryScreen } from '../shared/screen.ts'
import { startDesk, TestClock } from './helpers/start-desk.ts'

const wire = async (): Promise<Record<string, unknown>[]> =>
  (await readFile(new URL('../server/cli/sample-wire.jsonl', import.meta.url), 'utf8'))
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Record<string, unknown> => JSON.parse(line))

interface Replayed {
  desk: DeskScreen
  call: StoryScreen
}

/** The sample wire, posted in its order, and the story of the call in what the desk makes of it. */
async function replayed(): Promise<Replayed> {
  const clock = new TestClock('2024-11-07T00:00:00.000Z')
  const started = await startDesk({ clock })
  const { desk, store } = started
  for (const item of await wire()) {
    clock.set(String(item['publishedAt']))
    await started.post(item)
    await desk.settled()
  }
  const { screen } = await store.screen('desk')
  if (screen.kind !== 'desk') throw new Error('not a desk screen')
  const line = screen.stories.find(({ title }) => /^Trump (?:talked|spoke)/u.test(title))
  const told = await store.screen(`story:${line?.id}`)
  if (told.screen.kind !== 'story') throw new Error('not a story screen')
  return { desk: screen, call: told.screen }
}

test(
  'S6: the sample wire yields the story of the call, with each party’s position once',
  { timeout: 30_000 },
  async () => {
    const { desk, call } = await replayed()
    const by = (stance: string, party: RegExp) => call.entries.filter((e) => e.stance === stance && party.test(e.party))
    const [report] = by('report', /Washington Post/u)
    expect(report).toMatchObject({ sourcing: 'unnamed', claimId: call.claims[0]?.id })
    expect(call.claims[0]?.text).toMatch(/Trump spoke with .*Putin/u)
    expect(by('follow-up', /^Reuters$/u)).toHaveLength(1)
    const [kremlin, ...more] = by('denial', /Kremlin/u)
    expect(more).toEqual([])
    expect(kremlin).toMatchObject({ claimId: report?.claimId, quote: 'pure fiction', speaker: 'Dmitry Peskov' })
    expect(kremlin?.carriedBy.length).toBeGreaterThan(4)
    const [restated] = by('restatement', /Kremlin/u)
    expect(restated).toMatchObject({ restates: kremlin?.id, speaker: 'Dmitry Peskov' })
    expect(restated?.quote).toMatch(/^Once again: there was no conversation/u)
    const [ministry, ...again] = by('denial', /Ukrain/u)
    expect(again).toEqual([])
    expect(ministry?.party).toMatch(/foreign ministry/u)
    expect(call.claims.find((c) => c.id === ministry?.claimId)?.text).toMatch(/informed/u)
    expect(call.entries.filter((e) => e.stance === 'no-comment').map((e) => e.speaker)).toEqual(['Steven Cheung'])
    expect(call.entries.filter((e) => e.stance === 'retraction').map((e) => e.party)).toEqual(['Nordwire'])
    const others = desk.stories
      .filter((s) => s.id !== call.id)
      .map((s) => s.title)
      .join('\n')
    for (const other of [/papers|transition/iu, /Kursk/u, /drone|беспилотник|дрон/iu, /Orb[aá]n/u])
      expect(others).toMatch(other)
  },
)

test(
  'S13: the sample wire raises one alert for each denial, for the kill and for the correction',
  { timeout: 30_000 },
  async () => {
    const { desk, call } = await replayed()
    const told = call.alerts.map((a) => `${a.kind} ${a.headline}`)
    expect(told.filter((a) => a.startsWith('denial'))).toEqual([
      'denial Kremlin: “pure fiction”',
      expect.stringMatching(/^denial Ukrainian foreign ministry: /u),
    ])
    expect(told.filter((a) => a.startsWith('kill'))).toHaveLength(1)
    expect(desk.alerts.filter((a) => a.kind === 'correction').length).toBeGreaterThan(0)
  },
)
