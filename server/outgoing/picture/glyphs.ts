import type { Stance } from '../../../shared/statement.ts'
import { el, type Xml } from '../xml.ts'

/** The colours of the desk's light look, as client/ui/tokens.css has them. */
export const COLOURS = {
  ground: '#ffffff',
  bar: '#12151a',
  barInk: '#eef1f5',
  barSoft: '#b9c1cc',
  ink: '#12151a',
  soft: '#56606e',
  line: '#d9dde3',
  report: '#0b5cb8',
  confirm: '#00695f',
  deny: '#c2270f',
  decline: '#5b626e',
  correct: '#855500',
  withdraw: '#12151a',
} as const

const stroke = (d: string, colour: string): Xml =>
  el('path', '', { d, stroke: colour, 'stroke-width': '4', fill: 'none', 'stroke-linecap': 'round' })
const filled = (d: string, colour: string): Xml => el('path', '', { d, fill: colour })

/** Half a side of a glyph, in px. */
const R = 11
const CIRCLE = `M${-R} 0a${R} ${R} 0 1 1 ${2 * R} 0a${R} ${R} 0 1 1 ${-2 * R} 0z`
const PENCIL = 'M-10 10l3-9 11-11 6 6-11 11z'

interface Look {
  colour: string
  /** Drawn around 0,0. */
  glyph: (colour: string) => readonly Xml[]
}

/** A stance is told by colour, glyph and word, as on the desk's screens. */
export const LOOKS: Record<Stance, Look> = {
  report: { colour: COLOURS.report, glyph: (c) => [filled(CIRCLE, c)] },
  'follow-up': {
    colour: COLOURS.report,
    glyph: (c) => [stroke(CIRCLE, c), filled(`M0 ${-R}a${R} ${R} 0 0 0 0 ${2 * R}z`, c)],
  },
  confirmation: { colour: COLOURS.confirm, glyph: (c) => [filled('M0-13L13 0L0 13L-13 0z', c)] },
  denial: { colour: COLOURS.deny, glyph: (c) => [stroke('M-9-9L9 9M9-9L-9 9', c)] },
  restatement: { colour: COLOURS.decline, glyph: (c) => [stroke('M10 0a10 10 0 1 1-4-8M7-13v6h-6', c)] },
  'no-comment': { colour: COLOURS.decline, glyph: (c) => [stroke('M-12 0H12', c)] },
  correction: { colour: COLOURS.correct, glyph: (c) => [filled(PENCIL, c)] },
  retraction: { colour: COLOURS.withdraw, glyph: (c) => [stroke(`${CIRCLE}M-7 7L7-7`, c)] },
  context: { colour: COLOURS.decline, glyph: (c) => [el('circle', '', { r: '4', fill: c })] },
}

export const glyphAt = (stance: Stance, x: number, y: number): Xml =>
  el('g', [...LOOKS[stance].glyph(LOOKS[stance].colour)], { transform: `translate(${x} ${y})` })
