import { expect, test } from 'vitest'
import { aClaim, anEntry, aStory } from '../../../tests/helpers/build.ts'
import { must } from '../../../shared/must.ts'
import { readerOf } from '../reader.ts'
import { HOSTILE, KILLED, told } from '../testing/told.ts'
import { mainClaim } from './sides.ts'
import { PICTURE, storyPicture } from './story-picture.ts'
import type { Typeset } from './type.ts'

/** Every character is 0.5 em wide. */
const typeset: Typeset = (text) => [{ family: 'f', text, em: Array.from(text).length * 0.5 }]
const picture = (...more: Parameters<typeof told>): string =>
  storyPicture({ told: told(...more), live: true, typeset, reader: readerOf({ tag: 'en', catalogue: {} }, 'UTC') })

const LINE = /<text [^>]*?x="([\d.]+)" y="([\d.]+)" [^>]*?font-size="([\d.]+)"[^>]*>([^<]*)</g
const NAMES = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }
const plain = (xml: string): string =>
  Object.entries(NAMES).reduce((text, [name, sign]) => text.replaceAll(name, sign), xml)

/** Each line of text with its edges, in px. */
const linesOf = (svg: string) =>
  [...svg.matchAll(LINE)].map(([, x, y, size, words = '']) => {
    const left = Number(x)
    return {
      words: plain(words),
      left,
      right: left + Array.from(plain(words)).length * 0.5 * Number(size),
      y: Number(y),
    }
  })

test('W30: the picture tells title, claim and who stands where, by glyph and word', () => {
  const words = linesOf(picture({ type: 'story-changed', story: aStory({ title: 'A call' }), change: 'renamed' })).map(
    (line) => line.words,
  )
  expect(words).toEqual([
    'On Record',
    'As logged up to 11 Nov 2024, 09:00 UTC',
    'A call',
    'They spoke.',
    'reported by',
    'Washington Post',
    'denied by',
    'Kremlin',
    '2 positions · 2 parties · 1 claim · since 10 Nov 2024, 18:02 UTC',
    'Who says what; no verdict.',
  ])
})

test.each([HOSTILE.repeat(20), 'W'.repeat(900), 'Сообщения о разговоре '.repeat(30), 'A', '中文标题'.repeat(99)])(
  'W30: nothing in it is cut by its edge or stands in another line: %#',
  (long) => {
    const entries = Array.from({ length: 12 }, (_, nth) =>
      anEntry({ id: `more-${nth}`, party: `${long} ${nth}`, stance: nth % 2 === 0 ? 'denial' : 'correction' }),
    )
    const lines = linesOf(
      picture(
        { type: 'story-changed', story: aStory({ title: long }), change: 'renamed' },
        { type: 'claim-made', claim: aClaim({ id: 'claim-2', text: long }) },
        ...entries.map((entry) => ({ type: 'entry-logged' as const, entry: { ...entry, claimId: 'claim-2' } })),
      ),
    )
    for (const { left, right, y } of lines) {
      expect(left).toBeGreaterThanOrEqual(0)
      expect(right).toBeLessThanOrEqual(PICTURE.width)
      expect(y).toBeLessThan(PICTURE.height)
    }
    const foot = must(lines.at(-1), 'the last line').y
    const rows = [...new Set(lines.map(({ y }) => y))].toSorted((a, b) => a - b)
    expect(rows.at(-1)).toBe(foot)
    for (const [at, y] of rows.slice(3).entries()) expect(y - must(rows[at + 2], 'the row above')).toBeGreaterThan(30)
  },
)

test('W30, W2: it tells of what was withdrawn that it was, without its words, and nothing of what was rejected', () => {
  const svg = picture(KILLED)
  expect(svg).toContain('withdrawn')
  expect(svg).not.toMatch(/SECRET|ASSIGNEE|Nobody|on Thursday/)
})

test('W30: a party stands where its latest word stands, a restatement where what it restates does', () => {
  const sides = mainClaim(
    told(
      { type: 'entry-logged', entry: anEntry({ id: 'e4', stance: 'restatement', restates: 'e2' }) },
      { type: 'entry-logged', entry: anEntry({ id: 'e5', party: 'Washington Post', stance: 'correction' }) },
    ),
  )?.sides
  expect(sides).toEqual([
    { stance: 'denial', parties: ['Kremlin'] },
    { stance: 'correction', parties: ['Washington Post'] },
  ])
})
