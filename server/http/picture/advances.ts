import { must } from '../../../shared/must.ts'
import type { Tables } from './woff.ts'

const tableOf = (tables: Tables, tag: string): Buffer => must(tables.get(tag), `the font's table ${tag}`)

/** The first subtable of format 4: the characters of the basic plane by segments. */
function segmentsOf(cmap: Buffer): Buffer {
  for (let nth = 0; nth < cmap.readUInt16BE(2); nth++) {
    const table = cmap.subarray(cmap.readUInt32BE(4 + nth * 8 + 4))
    if (table.readUInt16BE(0) === 4) return table
  }
  throw new Error('the font has no table of characters of format 4')
}

/** Character → glyph (OpenType, "cmap", format 4). */
function glyphsOf(cmap: Buffer): Map<number, number> {
  const table = segmentsOf(cmap)
  const twice = table.readUInt16BE(6)
  const glyphs = new Map<number, number>()
  for (let at = 0; at < twice; at += 2) {
    const end = table.readUInt16BE(14 + at)
    const start = table.readUInt16BE(16 + twice + at)
    const delta = table.readUInt16BE(16 + 2 * twice + at)
    const rangeAt = 16 + 3 * twice + at
    const range = table.readUInt16BE(rangeAt)
    for (let code = start; code <= end && code < 0xffff; code++) {
      const found = range === 0 ? code : table.readUInt16BE(rangeAt + range + (code - start) * 2)
      const glyph = found === 0 ? 0 : (found + delta) & 0xffff
      if (glyph !== 0) glyphs.set(code, glyph)
    }
  }
  return glyphs
}

/** How far each character of a font takes the pen, in em. */
export function advancesOf(tables: Tables): Map<number, number> {
  const em = tableOf(tables, 'head').readUInt16BE(18)
  const last = tableOf(tables, 'hhea').readUInt16BE(34) - 1
  const hmtx = tableOf(tables, 'hmtx')
  const advance = (glyph: number): number => hmtx.readUInt16BE(Math.min(glyph, last) * 4) / em
  return new Map([...glyphsOf(tableOf(tables, 'cmap'))].map(([code, glyph]) => [code, advance(glyph)]))
}
