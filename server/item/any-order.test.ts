import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { copyOf, deliverAll } from '../../tests/helpers/deliver.ts'
import { isHeld } from '../../shared/held.ts'
import { must } from '../../shared/must.ts'
import { versionDigest } from '../../shared/version-digest.ts'
import type { ParsedItem } from '../format/parse.ts'

/** The same deliveries on every run; failures found with other seeds are added as examples. */
const RUN = { seed: 20241110, numRuns: 400 }

const minute = fc.integer({ min: 10, max: 50 })
/** Any delivery of one item that a wire could make: numbers, times, words, kills and embargoes in any combination. */
const delivery: fc.Arbitrary<ParsedItem> = fc
  .record({
    version: fc.option(fc.integer({ min: 0, max: 12 }), { nil: undefined }),
    minute,
    words: fc.constantFrom('One.', 'Two.', 'Three.'),
    status: fc.constantFrom('usable', 'usable', 'usable', 'withheld', 'canceled'),
    embargoedUntil: fc.option(fc.constantFrom('2024-11-10T09:00:00Z', '2024-11-10T18:00:00Z'), { nil: undefined }),
  })
  .map(({ version, minute: at, words, status, embargoedUntil }) =>
    copyOf({ version, publishedAt: `2024-11-10T10:${at}:00Z`, body: words, status, embargoedUntil }),
  )
const deliveries = fc.array(delivery, { minLength: 1, maxLength: 25 })
const end = (items: ParsedItem[]) => {
  const delivered = deliverAll(items)
  return { ...delivered, after: must(delivered.decisions.at(-1), 'a delivery').after }
}

test('I1–I12: in any order of deliveries, what stands is exactly what is stored', () => {
  fc.assert(
    fc.property(deliveries, (items) => {
      const { after, stored } = end(items)
      const standing = after.versions.map(({ version, state, digest }) => `${version} ${state} ${digest}`)
      const kept = [...stored.values()].map((v) => `${v.version} ${v.state} ${versionDigest(v)}`)
      expect(new Set(standing)).toEqual(new Set(kept))
      expect(standing).toHaveLength(kept.length)
    }),
    RUN,
  )
})

test('I3, I7: a second delivery of anything that was delivered tells no screen anything', () => {
  fc.assert(
    fc.property(deliveries, fc.nat(), (items, pick) => {
      const again = must(items[pick % items.length], 'an item')
      const numbered = items.map((item, at) => ({ ...item, version: item.version ?? at }))
      const twice = { ...again, version: again.version ?? pick % items.length }
      const { decisions } = end([...numbered, twice, twice])
      expect(decisions.at(-1)?.events).toEqual([])
    }),
    RUN,
  )
})

test('I7: a withdrawn item is revived by a higher number than any before it, or not at all', () => {
  fc.assert(
    fc.property(deliveries, (items) => {
      const { decisions } = end(items)
      for (const [at, decision] of decisions.entries()) {
        const before = decisions[at - 1]?.after
        const { line } = decision.after
        if (!before?.line.withdrawn || line.withdrawn || isHeld(line)) continue
        expect(decision.receipt.version).toBeGreaterThan(Math.max(...before.versions.map((v) => v.version)))
        expect(items[at]?.status).toBe('usable')
      }
    }),
    RUN,
  )
})

test('I9, I12: what waits is never the version that is shown', () => {
  fc.assert(
    fc.property(deliveries, (items) => {
      const { after } = end(items)
      const waiting = after.versions.filter((v) => v.state === 'held').map((v) => v.version)
      expect(waiting.length).toBeLessThanOrEqual(1)
      const { line } = after
      const told = line.held && !line.withdrawn ? [line.held.version] : waiting
      expect(waiting).toEqual(told)
      expect(waiting.includes(line.version)).toBe(isHeld(line) && !line.withdrawn)
    }),
    RUN,
  )
})
