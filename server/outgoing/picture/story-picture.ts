import { must } from '../../../shared/must.ts'
import type { Stance } from '../../../shared/statement.ts'
import { type Message, msg } from '../../../shared/words/say.ts'
import type { Reader } from '../reader.ts'
import type { StoryTold } from '../story-told.ts'
import { el, type Xml } from '../xml.ts'
import { COLOURS, glyphAt, LOOKS } from './glyphs.ts'
import { mainClaim, type Side } from './sides.ts'
import { type Face, fitted, line, onOneLine, type Style, type Typeset, widthOf, wrapped } from './type.ts'

/** What pages of elsewhere show of a link: 1.91 to 1, the size that all of them take. In px. */
export const PICTURE = { width: 1200, height: 630 } as const

const EDGE = 64
const WIDTH = PICTURE.width - 2 * EDGE
const BAR = 72
const FOOT = PICTURE.height - 76
/** A row is as high as there is room, between these. */
const ROW = { least: 48, most: 58 } as const
const ROWS = 5
/** From a row's glyph to its word, in px. */
const WORD = 46
/** Text is never set at greater length: what is beyond does not fit in any case. */
const LONGEST = 400

/** The sizes tried for a title, the largest first; the last holds any. */
const TITLES = [
  { size: 72, most: 1 },
  { size: 60, most: 2 },
  { size: 48, most: 3 },
] as const

const WORDS: Record<Stance, Message> = {
  report: msg('reported by'),
  'follow-up': msg('followed by'),
  confirmation: msg('confirmed by'),
  denial: msg('denied by'),
  restatement: msg('restated by'),
  'no-comment': msg('no comment'),
  correction: msg('corrected by'),
  retraction: msg('withdrawn'),
  context: msg('said by'),
}

const style = (face: Face, size: number, fill: string): Style => ({ face, size, fill })
const side = style('sans-bold', 27, COLOURS.ink)
/** The serif has Latin letters alone: words in others are not set in two looks at once. */
const LATIN_ALONE = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u
const serifOr = (text: string, serif: Face, sans: Face): Face => (LATIN_ALONE.test(text) ? serif : sans)
const shortened = (text: string): string => onOneLine(text).slice(0, LONGEST)

/** What is the same in all of a picture. */
interface Drawing {
  told: StoryTold
  live: boolean
  typeset: Typeset
  reader: Reader
}

function bar({ typeset, told: { sample, listing }, live, reader: { say, moment } }: Drawing): Xml[] {
  const at = moment(listing.updatedAt)
  const name = style('sans-bold', 26, COLOURS.barInk)
  const marked = sample ? `On Record · ${say('SAMPLE, not news')}` : 'On Record'
  return [
    el('rect', '', { width: String(PICTURE.width), height: String(BAR), fill: COLOURS.bar }),
    line(typeset, marked, name, { x: EDGE, y: 46 }),
    line(
      typeset,
      live ? say('As logged up to {at}', { at }) : say('As known at {at}', { at }),
      style('mono', 20, COLOURS.barSoft),
      { x: PICTURE.width - EDGE, y: 44, end: true },
    ),
  ]
}

/** Lines of text under each other, and where the last stands. */
function stacked(typeset: Typeset, lines: readonly string[], set: Style, top: number): { xml: Xml[]; bottom: number } {
  const step = Math.round(set.size * 1.16)
  const xml = lines.map((one, at) => line(typeset, one, set, { x: EDGE, y: top + set.size + at * step }))
  return { xml, bottom: top + set.size + (lines.length - 1) * step }
}

function titleOf(typeset: Typeset, title: string): { xml: Xml[]; bottom: number } {
  const words = shortened(title)
  const tried = TITLES.map(({ size, most }) => {
    const set = style(serifOr(words, 'serif-bold', 'sans-bold'), size, COLOURS.ink)
    return { set, ...wrapped(typeset, words, set, { width: WIDTH, most }) }
  })
  const { set, lines } = tried.find(({ whole }) => whole) ?? must(tried.at(-1), 'a size for a title')
  return stacked(typeset, lines, set, BAR + 34)
}

/** "Reuters, Washington Post +3": the names that a width holds. */
function namesIn(typeset: Typeset, parties: readonly string[], set: Style, width: number): string {
  const names = parties.map(shortened)
  for (let shown = names.length; shown > 1; shown--) {
    const more = names.length - shown
    const text = `${names.slice(0, shown).join(', ')}${more === 0 ? '' : ` +${more}`}`
    if (widthOf(typeset, text, set) <= width) return text
  }
  const more = names.length > 1 ? ` +${names.length - 1}` : ''
  return fitted(typeset, names[0] ?? '', set, width - widthOf(typeset, more, set)) + more
}

/** @param namesX where the names begin, in px; the same for all rows */
function rowAt(
  { typeset, reader: { say } }: Drawing,
  { stance, parties }: Side,
  { top, namesX }: { top: number; namesX: number },
): Xml[] {
  const names = style('sans', side.size, COLOURS.ink)
  const y = top + 36
  return [
    el('rect', '', { x: String(EDGE), y: String(top), width: String(WIDTH), height: '1', fill: COLOURS.line }),
    glyphAt(stance, EDGE + 13, top + 27),
    line(typeset, say(WORDS[stance]), { ...side, fill: LOOKS[stance].colour }, { x: EDGE + WORD, y }),
    line(typeset, namesIn(typeset, parties, names, PICTURE.width - EDGE - namesX), names, { x: namesX, y }),
  ]
}

/** The main claim, and as many sides of it as there is room for. */
function board(drawing: Drawing, top: number): Xml[] {
  const { told, typeset, reader } = drawing
  const main = mainClaim(told)
  if (main === null) return []
  const words = shortened(main.claim.text)
  const set = style(serifOr(words, 'serif', 'sans'), 32, COLOURS.soft)
  const sides = main.sides.slice(0, ROWS)
  const spare = FOOT - top - 64 - sides.length * ROW.least
  const { lines } = wrapped(typeset, words, set, { width: WIDTH, most: spare >= set.size * 2 ? 2 : 1 })
  const claim = stacked(typeset, lines, set, top)
  const first = claim.bottom + 26
  const shown = sides.slice(0, Math.floor((FOOT - first) / ROW.least))
  const row = Math.min(ROW.most, Math.floor((FOOT - first) / Math.max(1, shown.length)))
  const namesX =
    EDGE + WORD + 36 + Math.max(0, ...shown.map(({ stance }) => widthOf(typeset, reader.say(WORDS[stance]), side)))
  return [...claim.xml, ...shown.flatMap((one, at) => rowAt(drawing, one, { top: first + at * row, namesX }))]
}

function foot({ typeset, told: { positions, claims }, reader: { say, moment } }: Drawing): Xml[] {
  const soft = style('sans', 21, COLOURS.soft)
  const first = positions.at(-1)?.told.publishedAt
  const counts = [
    say('{count, plural, one {# position} other {# positions}}', { count: positions.length }),
    say('{count, plural, one {# party} other {# parties}}', {
      count: new Set(positions.map(({ entry }) => entry.party)).size,
    }),
    say('{count, plural, one {# claim} other {# claims}}', { count: claims.length }),
    ...(first === undefined ? [] : [say('since {at}', { at: moment(first) })]),
  ]
  const y = FOOT + 46
  const none = say('Who says what; no verdict.')
  const room = WIDTH - widthOf(typeset, none, soft) - 24
  return [
    el('rect', '', { x: '0', y: String(FOOT), width: String(PICTURE.width), height: '1', fill: COLOURS.line }),
    line(typeset, fitted(typeset, counts.join(' · '), soft, room), soft, { x: EDGE, y }),
    line(typeset, none, soft, { x: PICTURE.width - EDGE, y, end: true }),
  ]
}

/** The picture of a story, as SVG: its title, who stands where on its main claim, counts and moments. */
export function storyPicture(drawing: Drawing): string {
  const { told, typeset } = drawing
  const title = titleOf(typeset, told.story.title)
  return el(
    'svg',
    [
      el('rect', '', { width: '100%', height: '100%', fill: COLOURS.ground }),
      ...bar(drawing),
      ...title.xml,
      ...board(drawing, title.bottom + 24),
      ...foot(drawing),
    ],
    { xmlns: 'http://www.w3.org/2000/svg', width: String(PICTURE.width), height: String(PICTURE.height) },
  ).xml
}
