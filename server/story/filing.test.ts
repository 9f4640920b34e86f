import { expect, test } from 'vitest'
import { must } from '../../shared/must.ts'
import { aReport, aStatement, Wire } from './wire.builder.ts'

const bid = {
  guid: 'bid',
  from: 'Northgate Sport',
  at: '2025-08-27T19:15:00Z',
  headline: 'Castrell lodge secret bid for Ortuvar',
  body: 'Castrell United have lodged a secret bid for Real Valdemora striker Ismael Ortuvar, two sources told Northgate Sport. The offer went to Spain on Tuesday. The transfer window shuts on Monday evening.',
  statements: [aReport('Northgate Sport', 'Castrell United have lodged a secret bid for striker Ismael Ortuvar')],
}

test('S6: copy that tells the same in other words joins the story', () => {
  const wire = new Wire()
  wire.post(bid)
  wire.post({
    guid: 'wire',
    from: 'Matchwire',
    at: '2025-08-27T20:05:00Z',
    headline: 'Castrell make secret bid for Valdemora forward Ortuvar - report',
    body: 'Castrell United have made a secret bid for Real Valdemora forward Ismael Ortuvar, the website Northgate Sport reported on Wednesday. The transfer window closes on Monday.',
  })
  expect(wire.story().items.map((i) => i.itemId)).toEqual(['bid', 'wire'])
})

test('S6: the same actors in another matter stay apart, and a waiting item says nothing', () => {
  const wire = new Wire()
  wire.post(bid)
  wire.post({
    guid: 'rift',
    from: 'Press & General',
    at: '2025-08-28T12:05:00Z',
    headline: 'Hobday denies rift with captain over armband',
    body: 'Castrell United manager Lennart Hobday has denied falling out with Carl Rennick, who was seen throwing the armband to the turf. Rennick has started every league match this season.',
    statements: [aStatement({ party: 'Lennart Hobday', about: 'falling out with captain Carl Rennick over armband' })],
  })
  expect(wire.screens.size).toBe(2)
  expect(wire.line('rift').storyId).not.toBe(wire.line('bid').storyId)
})

test('S6: the same actors in another matter stay apart from a story that has copy enough to tell what it is about', () => {
  const wire = new Wire()
  wire.post(bid)
  wire.post(match)
  wire.post({
    guid: 'third',
    from: 'Press & General',
    at: '2025-08-27T20:30:00Z',
    headline: 'Castrell confirm bid for Ortuvar of Real Valdemora',
    body: 'Castrell United confirmed on Wednesday that they had made a bid for the Real Valdemora striker Ismael Ortuvar, a secret until Northgate Sport reported it. The transfer window shuts on Monday.',
  })
  wire.post({
    guid: 'gates',
    from: 'Meridian',
    at: '2025-08-27T21:10:00Z',
    headline: 'Castrell turn away Real Valdemora supporters at turnstile',
    body: 'Stewards at Castrell United turned away thirty supporters of Real Valdemora who held paper vouchers, the ground safety officer told Meridian. A friendly with Real Valdemora had drawn nine thousand spectators.',
    statements: [aReport('Meridian', 'Stewards turned away thirty supporters who held paper vouchers')],
  })
  expect(wire.line('third').storyId).toBe(wire.line('bid').storyId)
  expect(wire.line('gates').storyId).not.toBe(wire.line('bid').storyId)
})

test.each([
  [true, 'brings a report joins'],
  [false, 'takes no position waits'],
])('S6: of copy that is doubtfully of a story (%s), what %s', (reports) => {
  const wire = new Wire()
  wire.post(bid)
  const told = 'Ismael Ortuvar scored twice for Real Valdemora on Wednesday evening against Puerto Sol'
  wire.post({
    guid: 'goals',
    from: 'Meridian',
    at: '2025-08-27T22:05:00Z',
    headline: told,
    body: `${told}. The striker left the field to applause three minutes before the end. The transfer window shuts on Monday evening, and supporters sang his name. Castrell United have watched him this season.`,
    statements: reports ? [aReport('Meridian', told)] : [],
  })
  expect(wire.line('goals').storyId).toBe(reports ? wire.line('bid').storyId : null)
})

test('S6: a one-line alert is met by the words that the longer copy has', () => {
  const wire = new Wire()
  wire.post(bid)
  wire.post({
    guid: 'alert',
    from: 'Matchwire',
    at: '2025-08-27T19:31:00Z',
    headline: 'castrell lodge bid for valdemora striker ortuvar',
  })
  expect(wire.line('alert').storyId).toBe(wire.line('bid').storyId)
})

test('S6: filing says why in words', () => {
  const wire = new Wire()
  wire.post(bid)
  const filed = wire.post({ ...bid, guid: 'again', from: 'Meridian' }).find((e) => e.type === 'item-filed')
  expect(must(filed, 'a filing').type === 'item-filed' && filed?.why).toMatch(
    /^names .*(?:Ortuvar|Castrell).*; terms .*\d\.\d\d$/,
  )
})

const match = {
  guid: 'match',
  from: 'Matchwire',
  at: '2025-08-27T19:30:00Z',
  headline: 'Castrell make secret bid for Valdemora forward Ortuvar - report',
  body: 'Castrell United have made a secret bid for Real Valdemora forward Ismael Ortuvar, the website Northgate Sport reported on Wednesday. The transfer window closes on Monday.',
}

test('S35: an item that waited joins the story when later copy makes it sure', () => {
  const wire = new Wire()
  wire.post(bid)
  wire.post(match)
  wire.post({
    guid: 'waits',
    from: 'Marlpit Gazette',
    at: '2025-08-27T19:40:00Z',
    headline: 'Private jet from Girona lands at Marlpit with footballer aboard',
  })
  expect(wire.line('waits').storyId).toBeNull()
  const events = wire.post({
    guid: 'jet',
    from: 'Matchwire',
    at: '2025-08-27T19:55:00Z',
    headline: 'Valdemora striker Ismael Ortuvar aboard private jet to Marlpit for Castrell bid',
    body: 'Real Valdemora striker Ismael Ortuvar landed in Marlpit in a private jet from Girona, as Castrell United lodged a secret bid.',
  })
  expect(wire.line('waits').storyId).toBe(wire.line('bid').storyId)
  expect(events.filter((e) => e.type === 'item-filed').map((e) => e.item.itemId)).toEqual(['jet', 'waits'])
})

test('S35: the item that waited for company is read with the one that opens the story with it', () => {
  const wire = new Wire()
  const matter = 'The Valdemora striker Ismael Ortuvar has no offer from Castrell United'
  const statements = [
    aStatement({ party: 'Real Valdemora', rule: 'release', cue: 'no', strength: 0.66, about: matter, text: matter }),
  ]
  const body = 'Real Valdemora informs that the striker Ismael Ortuvar has no offer from Castrell United.'
  wire.post({ ...bid, guid: 'first', from: 'Real Valdemora', body, statements })
  expect(wire.line('first').storyId).toBeNull()
  wire.post({ ...bid, guid: 'second', from: 'Meridian' })
  expect(wire.story().entries.map((e) => [e.stance, e.party, e.firstItemId])).toContainEqual([
    'denial',
    'Real Valdemora',
    'first',
  ])
})

test('S14: a version of a filed item stays in its story, whatever it now says', () => {
  const wire = new Wire()
  wire.post(bid)
  wire.post({ ...bid, version: 2, headline: 'Quake shakes reservoir', body: 'A quake shook the dam.', statements: [] })
  expect(wire.screens.size).toBe(1)
  expect(wire.line('bid').storyId).toBe(wire.story().id)
})

const TOWNS = 'aldor brenik cormel dastrow elvik farnau goslin hambek istrel jornik kalmar lidow'.split(' ')
const MATTERS = 'harbour strike flood election trial merger vaccine bridge tariff festival drought outage'.split(' ')

/** A wire of `n` items on a hundred and forty-four matters. */
function filled(n: number): Wire {
  const wire = new Wire()
  for (let i = 0; i < n; i++) {
    const town = must(TOWNS[i % 12], 'a town')
    const matter = must(MATTERS[Math.floor(i / 12) % 12], 'a matter')
    const at = new Date(Date.parse('2025-01-01T00:00:00Z') + i * 10_000).toISOString()
    const headline = `${matter} in ${town} number ${i}`
    wire.post({ guid: `g${i}`, from: 'Norden Wire', at, headline, body: `The ${matter} in ${town} went on, case${i}.` })
  }
  return wire
}

/** Milliseconds of deciding on one item, the fastest of several. */
function costAt(n: number): number {
  const wire = filled(n)
  const line = { ...wire.line('g0'), itemId: 'probe', storyId: null, headline: 'flood in aldor' }
  const profile = { terms: [['flood', 3] as [string, number]], names: [['aldor', 2] as [string, number]] }
  const arrival = { line, body: '', analysis: { language: 'en', statements: [], profile }, at: '2025-01-02T00:00:00Z' }
  const times = Array.from({ length: 40 }, () => {
    const start = performance.now()
    wire.stories.decideItem(arrival)
    return performance.now() - start
  })
  return Math.min(...times)
}

test('S1: the cost of one item does not grow with the items that are held', () => {
  const few = costAt(300)
  expect(costAt(3_000)).toBeLessThan(Math.max(0.5, few) * 4)
})
