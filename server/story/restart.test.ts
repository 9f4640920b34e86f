import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { LogEvent } from '../../shared/event.ts'
import { must } from '../../shared/must.ts'
import type { Stance } from '../../shared/statement.ts'
import { countsOf, isContested } from './story-line.ts'
import { aStatement, type Copy, Wire } from './wire.builder.ts'

const MATTERS = [
  'Castrell United have lodged a secret bid for the Valdemora striker Ortuvar',
  'The prime minister Doroven telephoned the governor Brankel to delay a rate rise',
  'Workers saw cracks in the wall of the Osker Moor tailings dam',
]
const PARTIES = ['Kremlin', 'Castrell United', 'Bank of Selmara', 'Altocobre']
const OUTLETS = ['Norden Wire', 'Meridian', 'Selmara Courier', 'Radio Ardent']
const STANCES: Stance[] = ['report', 'denial', 'restatement', 'no-comment', 'confirmation', 'correction', 'context']

const copy = fc.record({
  guid: fc.integer({ min: 1, max: 12 }),
  matter: fc.nat(MATTERS.length - 1),
  outlet: fc.nat(OUTLETS.length - 1),
  minutes: fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 1, max: 600 }) },
    fc.integer({ min: 2_000, max: 12_000 }),
  ),
  kill: fc.integer({ min: 0, max: 9 }),
  positions: fc.array(
    fc.record({ party: fc.nat(PARTIES.length - 1), stance: fc.nat(STANCES.length - 1), old: fc.boolean() }),
    { maxLength: 3 },
  ),
})
type Told = typeof copy extends fc.Arbitrary<infer T> ? T : never

function copyOf(told: Told, n: number, at: string): Copy {
  const matter = must(MATTERS[told.matter], 'a matter')
  const from = must(OUTLETS[told.outlet], 'an outlet')
  const statements = told.positions.map(({ party, stance, old }, k) => {
    const report = STANCES[stance] === 'report' || STANCES[stance] === 'correction'
    return aStatement({
      stance: must(STANCES[stance], 'a stance'),
      party: report ? from : must(PARTIES[party], 'a party'),
      partyKind: report ? 'outlet' : 'organisation',
      about: k === 0 ? matter : null,
      quote: old ? null : `words ${n} of ${party}`,
      background: old,
      start: k,
    })
  })
  return {
    guid: `g${told.guid}`,
    from,
    at,
    version: n + 1,
    headline: matter,
    body: `${matter}, ${from} said.`,
    statements,
  }
}

const shape = (events: readonly LogEvent[]): string => JSON.stringify(events)

/** Plays a wire, starting over after `restartAt` items; answers the log. */
function play(wireCopy: readonly Told[], restartAt: number | null): Wire {
  const wire = new Wire()
  let moment = Date.parse('2025-01-01T00:00:00Z')
  for (const [n, told] of wireCopy.entries()) {
    moment += told.minutes * 60_000
    const next = copyOf(told, n, new Date(moment).toISOString())
    if (n === restartAt) wire.restart(next.at)
    const line = wire.lines.get(next.guid)
    if (line?.withdrawn) continue
    if (line && told.kill === 0) wire.kill(next)
    else wire.post({ ...next, from: line?.sourceName ?? next.from })
  }
  return wire
}

test('S1: a story that has been quiet for a week leaves the memory, and the next version of its copy brings it back', () => {
  const told = { guid: 1, matter: 0, outlet: 0, minutes: 5, kill: 1, positions: [{ party: 0, stance: 0, old: false }] }
  const later = { ...told, guid: 2, matter: 2, minutes: 11_000 }
  const wire = play([told, later], null)
  const [quiet, young] = [...wire.screens.keys()].map((id) => wire.stories.knows(id))
  expect([quiet, young]).toEqual([false, true])
  const again = play([told, later, { ...told, minutes: 5 }], null)
  expect(again.line('g1').storyId).toBe(wire.line('g1').storyId)
  expect(again.stories.knows(must(again.line('g1').storyId, 'a filed item'))).toBe(true)
})

test('S17: what is decided after a restart is what would have been decided without it', () => {
  fc.assert(
    fc.property(fc.array(copy, { minLength: 4, maxLength: 30 }), fc.nat(30), (wireCopy, at) => {
      const restartAt = at % wireCopy.length
      expect(shape(play(wireCopy, restartAt).log)).toBe(shape(play(wireCopy, null).log))
    }),
    { seed: 20_241_110, numRuns: 60 },
  )
})

test('S4, S11: whatever comes, every story line is what its entries say, and each position of an item is logged once', () => {
  fc.assert(
    fc.property(fc.array(copy, { minLength: 4, maxLength: 30 }), (wireCopy) => {
      for (const screen of play(wireCopy, null).screens.values()) {
        const { counts, contested } = must(screen.story, 'the story of a screen')
        expect(counts).toEqual(countsOf(screen))
        expect(contested).toBe(isContested(screen))
        for (const entry of screen.entries) expect(new Set(entry.carriedBy).size).toBe(entry.carriedBy.length)
        const denials = screen.entries.filter((e) => e.stance === 'denial').map((e) => `${e.claimId} ${e.party}`)
        expect(new Set(denials).size).toBe(denials.length)
      }
    }),
    { seed: 7, numRuns: 60 },
  )
})

test('S6: deciding twice on the same arrival gives the same events', () => {
  const wire = play(
    [0, 1, 2].map((matter) => ({ guid: matter, matter, outlet: 0, minutes: 5, kill: 1, positions: [] })),
    null,
  )
  const next = copyOf({ guid: 9, matter: 1, outlet: 1, minutes: 5, kill: 1, positions: [] }, 9, '2025-01-01T01:00:00Z')
  const line = { ...wire.line('g1'), itemId: 'g9', guid: 'g9', headline: next.headline, storyId: null }
  const analysis = { language: 'en', statements: [], profile: { terms: [], names: [] } }
  const arrival = { line, body: '', analysis, at: next.at }
  const types = (): string[] => wire.stories.decideItem(arrival).map((e) => e.type)
  expect(types()).toEqual(types())
})
