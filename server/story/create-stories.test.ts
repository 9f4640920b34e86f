import { expect, test } from 'vitest'
import { must } from '../../shared/must.ts'
import { lineOf } from './story-line.ts'
import { aReport, aStatement, CALL, type Copy, theCall, Wire } from './wire.builder.ts'

const report = theCall
const followUp: Copy = {
  guid: 'reuters',
  from: 'Reuters',
  at: '2024-11-10T20:10:00Z',
  headline: 'Trump spoke with Putin about Ukraine in phone call, source says',
  body: 'Donald Trump and Vladimir Putin spoke by phone about the Ukraine war, a source told Reuters.',
  statements: [
    aReport('Reuters', 'Trump spoke by phone with Putin about the Ukraine war'),
    aReport('Washington Post', 'the call', { via: 'Washington Post', about: null, start: 400 }),
  ],
}
const fiction = aStatement({
  party: 'Kremlin',
  speaker: 'Dmitry Peskov',
  role: 'Kremlin spokesman',
  quote: 'This is pure fiction',
  saidAt: '2024-11-11',
  text: '“This is pure fiction,” Kremlin spokesman Dmitry Peskov said.',
})
const denial: Copy = {
  guid: 'tass',
  from: 'TASS',
  at: '2024-11-11T08:58:00Z',
  headline: 'Kremlin denies Putin phone call with Trump about Ukraine war',
  body: 'Peskov said reports of a Trump Putin phone call about the Ukraine war were pure fiction.',
  statements: [fiction],
}
const carrier: Copy = {
  ...denial,
  guid: 'afp',
  from: 'AFP',
  at: '2024-11-11T09:20:00Z',
  statements: [{ ...fiction, party: 'Moscow', speaker: 'Peskov', role: null, quote: 'pure fiction' }],
}

const told = (copies: readonly Copy[]): Wire => {
  const wire = new Wire()
  for (const copy of copies) wire.post(copy)
  return wire
}
const stances = (wire: Wire): string[] => wire.story().entries.map((e) => `${e.stance} ${e.party}`)

test('S12: the first outlet reports, the next one with sourcing of its own follows up', () => {
  const wire = told([report, followUp])
  expect(stances(wire)).toEqual(['report Washington Post', 'follow-up Reuters'])
  expect(wire.story().claims).toHaveLength(1)
  expect(wire.story().entries[0]?.carriedBy).toEqual(['post', 'reuters'])
})

test('S13: a new denial raises one alert, however many carry it', () => {
  const wire = told([report, followUp, denial, carrier])
  expect(stances(wire).slice(2)).toEqual(['denial Kremlin'])
  expect(wire.story().entries[2]?.carriedBy).toEqual(['tass', 'afp'])
  expect(wire.story().entries[2]?.respondsTo).toEqual(
    wire
      .story()
      .entries.slice(0, 2)
      .map((e) => e.id),
  )
  expect(wire.alerts.alerts.map((a) => a.headline)).toEqual(['Kremlin: “This is pure fiction”'])
  expect(wire.alerts.alerts[0]?.detail).toMatch(/^denies: Trump and Putin spoke .* \(Washington Post, Reuters\)$/)
})

test('S11: the same party saying so again on another day is a restatement and alarms nobody', () => {
  const again = aStatement({
    party: 'Kremlin',
    speaker: 'Dmitry Peskov',
    stance: 'restatement',
    quote: 'no plans',
    saidAt: '2024-11-12',
    cue: 'reiterated',
  })
  const wire = told([report, denial])
  wire.post({ ...denial, guid: 'tass2', at: '2024-11-12T09:00:00Z', statements: [again] })
  const [, first, second] = wire.story().entries
  expect(second).toMatchObject({ stance: 'restatement', restates: first?.id })
  expect(wire.alerts.alerts).toHaveLength(1)
})

test('S11: a release of another day has words of its own', () => {
  const text = 'No conversation of the two presidents has taken place.'
  const release = aStatement({ party: 'Kremlin', rule: 'release', saidAt: '2024-11-13', text, cue: 'No' })
  const wire = told([report, denial])
  wire.post({ ...denial, guid: 'release', at: '2024-11-13T09:00:00Z', statements: [release] })
  expect(wire.story().entries[2]).toMatchObject({ stance: 'restatement', text })
})

test('S11: a later version of an item repeats no entry', () => {
  const wire = told([report, denial])
  const before = wire.story().entries
  wire.post({ ...denial, version: 2, at: '2024-11-11T10:00:00Z' })
  expect(wire.story().entries).toEqual(before)
})

test('S8: an entry that a person rejected takes its repetitions in silence', () => {
  const wire = told([report, denial])
  const rejected = wire.story().entries[1]
  const command = { name: 'reject-entry' as const, args: { entryId: rejected?.id ?? '', reason: 'old' } }
  const given = { by: 'ann', at: '2024-11-11T09:00:00Z', screen: wire.story() }
  wire.commit(wire.stories.decideCommand(command, given), given.at)
  expect(wire.alerts.alerts[0]).toMatchObject({ state: 'resolved', reason: 'old' })
  expect(wire.stories.decideCommand(command, { ...given, screen: wire.story() })).toEqual([])
  wire.post(carrier)
  expect(wire.story().entries).toHaveLength(2)
  expect(wire.story().entries[1]).toMatchObject({ state: 'rejected', carriedBy: ['tass', 'afp'] })
  expect(wire.alerts.alerts).toHaveLength(1)
})

test('S15: a kill takes back what the item reported and always alarms, once', () => {
  const wire = told([report, followUp])
  const kill = { ...report, version: 2, at: '2024-11-11T12:00:00Z', headline: 'KILL: Trump call' }
  wire.kill(kill)
  const [first, , retraction] = wire.story().entries
  expect(retraction).toMatchObject({ stance: 'retraction', party: 'Washington Post', respondsTo: [first?.id] })
  expect(wire.alerts.alerts).toMatchObject([
    { kind: 'kill', itemId: 'post', entryId: retraction?.id, headline: expect.stringMatching(/: KILL: Trump call$/) },
  ])
  expect(wire.stories.decideWithdrawal(wire.line('post'), kill.at)).toEqual([])
})

test('S15: a kill of an item in no story alarms too', () => {
  const wire = new Wire()
  wire.post({ ...report, statements: [] })
  wire.kill({ ...report, version: 2 })
  expect(wire.alerts.alerts).toMatchObject([{ kind: 'kill', storyId: null }])
})

test('S14: an item without a position waits until a second one joins it', () => {
  const wire = new Wire()
  expect(wire.post({ ...report, statements: [] })).toEqual([])
  const events = wire.post({ ...followUp, statements: [] })
  expect(events.map((e) => e.type)).toEqual(['story-opened', 'item-filed', 'item-filed', 'story-changed'])
  expect(wire.story().items.map((i) => i.itemId)).toEqual(['post', 'reuters'])
})

test('S4: each decision ends with the story as its entries have it', () => {
  const wire = told([report, followUp, denial, carrier])
  const screen = wire.story()
  const story = must(screen.story, 'the story of a screen')
  expect({ ...lineOf(screen, story, story.lastAt), seq: story.seq }).toEqual(story)
  expect(story.contested).toBe(true)
  expect(wire.log.filter((e) => e.type === 'story-changed')).toHaveLength(4)
})

test('S8: an item moved by hand leaves what others carry, takes what it alone carried, and can come back', () => {
  const wire = told([report, denial, carrier])
  wire.post({
    guid: 'dam',
    from: 'Radio Valle',
    at: '2024-11-11T09:30:00Z',
    headline: 'Workers: cracks in the wall at Osker Moor',
    body: 'Two workers at the Osker Moor mine have told Radio Valle of cracks in the tailings dam.',
    statements: [aReport('Radio Valle', 'There are cracks in the wall at Osker Moor')],
  })
  const [home = '', other = ''] = wire.screens.keys()
  const move = (storyId: string) => {
    const line = wire.line('post')
    const screen = wire.screens.get(line.storyId ?? '')
    const to = wire.screens.get(storyId) ?? null
    if (!screen) throw new Error('no story')
    const given = { by: 'ann', at: '2024-11-11T10:00:00Z', line, screen, to }
    return wire.commit(
      wire.stories.decideCommand({ name: 'file-item', args: { itemId: 'post', storyId } }, given),
      given.at,
    )
  }
  const reported = wire.screens.get(home)?.entries[0]?.id
  move(other)
  expect(wire.screens.get(home)?.entries.map((e) => e.state)).toEqual(['suggested'])
  expect(wire.screens.get(home)?.items.map((i) => i.itemId)).toEqual(['tass', 'afp'])
  expect(wire.screens.get(other)?.items.map((i) => i.itemId)).toContain('post')
  expect(move(other)).toEqual([])
  move(home)
  expect(wire.screens.get(home)?.entries[0]).toMatchObject({ id: reported, stance: 'report', party: 'Washington Post' })
})

test('S8: an item moved by hand is read with its copy, as a first-filed one is', () => {
  const wire = told([report])
  const officer = aStatement({
    party: 'Orsel Tamm',
    speaker: 'Orsel Tamm',
    partyKind: 'person',
    about: report.statements?.[0]?.about ?? '',
  })
  const body = 'The mine’s director, Orsel Tamm, answered. Two workers have told of cracks in the tailings dam.'
  const text = { guid: 'dam', from: 'Radio Valle', at: '2024-11-11T09:30:00Z', headline: 'Cracks at Osker Moor' }
  wire.post({ ...text, body, statements: [officer] })
  const line = wire.line('dam')
  const [home = ''] = wire.screens.keys()
  const to = must(wire.screens.get(home), 'a story')
  const screen = wire.screens.get(line.storyId ?? '') ?? to
  const { analysis } = must(wire.analysed.get('dam'), 'its analysis')
  const copy = { line, read: line, text: `${line.headline}\n\n${body}`, analysis }
  const given = { by: 'ann', at: '2024-11-11T10:00:00Z', line, screen, to, copy }
  const events = wire.stories.decideCommand({ name: 'file-item', args: { itemId: 'dam', storyId: home } }, given)
  const entries = events.flatMap((e) => (e.type === 'stories-merged' ? e.entries : []))
  expect(entries.map((e) => e.role)).toEqual(['The mine’s director'])
})

test('S11: who denies again after a confirmation takes a new position, and the desk is told', () => {
  const confirms = aStatement({
    party: 'Kremlin',
    stance: 'confirmation',
    about: CALL,
    text: `The Kremlin confirmed on Tuesday that ${CALL}.`,
  })
  const back = aStatement({
    party: 'Kremlin',
    speaker: 'Anna Lunina',
    quote: 'Nothing of that call ever happened',
    text: '“Nothing of that call ever happened,” Kremlin spokeswoman Anna Lunina said.',
  })
  const wire = told([
    report,
    denial,
    { ...denial, guid: 'turn', at: '2024-11-12T08:00:00Z', statements: [confirms] },
    { ...denial, guid: 'old', from: 'AFP', at: '2024-11-12T09:00:00Z', statements: [fiction] },
    { ...denial, guid: 'back', at: '2024-11-12T12:00:00Z', statements: [back] },
  ])
  expect(stances(wire).slice(1)).toEqual(['denial Kremlin', 'confirmation Kremlin', 'denial Kremlin'])
})

test('S6: copy credits an outlet without the article of its name', () => {
  const wire = told([
    { ...report, from: 'The Washington Post' },
    {
      ...denial,
      from: 'Reuters',
      headline: 'Kremlin calls report of Trump-Putin call "pure fiction"',
      body: 'The Kremlin on Monday denied a Washington Post report that Vladimir Putin had spoken by phone with Donald Trump.',
    },
  ])
  expect(wire.story().items).toHaveLength(2)
})
