import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { must } from '../../../shared/must.ts'
import type { Face, Run } from '../../outgoing/picture/type.ts'
import { advancesOf } from './advances.ts'
import { sfntOf, tablesOf } from './woff.ts'

const filesBeside = (manifest: string): string => join(dirname(fileURLToPath(manifest)), 'files')
const NEWSREADER = filesBeside(import.meta.resolve('@fontsource/newsreader/package.json'))
const INTER = filesBeside(import.meta.resolve('@fontsource/inter/package.json'))
const PLEX = filesBeside(import.meta.resolve('@fontsource/ibm-plex-mono/package.json'))

const named = (folder: string, name: string, weight: number, scripts: readonly string[]): string[] =>
  scripts.map((script) => join(folder, `${name}-${script}-${weight}-normal.woff`))
const inter = (weight: number): string[] =>
  named(INTER, 'inter', weight, ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'])
/** Newsreader has Latin letters alone. */
const newsreader = (weight: number): string[] => [
  ...named(NEWSREADER, 'newsreader', weight, ['latin', 'latin-ext', 'vietnamese']),
  ...inter(weight),
]

/** The files of a face, in the order in which they are asked for a character. */
const FILES: Record<Face, readonly string[]> = {
  serif: newsreader(400),
  'serif-bold': newsreader(600),
  sans: inter(400),
  'sans-bold': inter(600),
  mono: named(PLEX, 'ibm-plex-mono', 400, ['latin', 'latin-ext']),
}

interface Font {
  family: string
  advances: ReadonlyMap<number, number>
  /** Where what draws finds it. */
  file: string
}

const MARK = /\p{M}/u
/** Of a character that no font at hand has, in em. */
const UNKNOWN = 1.1

/** The product's fonts, made ready when they are first asked for; what draws reads them from files of this process. */
export class Fonts {
  readonly #folder = mkdtempSync(join(tmpdir(), 'on-record-fonts-'))
  readonly #fonts = new Map<string, Font>()

  #font(source: string): Font {
    const kept = this.#fonts.get(source)
    if (kept !== undefined) return kept
    const woff = readFileSync(source)
    const family = `font-${this.#fonts.size}`
    const font = { family, advances: advancesOf(tablesOf(woff)), file: join(this.#folder, `${family}.ttf`) }
    writeFileSync(font.file, sfntOf(woff, family))
    this.#fonts.set(source, font)
    return font
  }

  #fontOf(sign: string, face: Face): Font | null {
    const code = must(sign.codePointAt(0), 'a character')
    const source = FILES[face].find((file) => this.#font(file).advances.has(code))
    return source === undefined ? null : this.#font(source)
  }

  readonly typeset = (text: string, face: Face): Run[] => {
    const runs: Run[] = []
    for (const sign of text) {
      const font = this.#fontOf(sign, face)
      const last = runs.at(-1)
      const same = last !== undefined && last.family === (font?.family ?? null)
      // An accent of another font than its letter's can not be set on it.
      if (MARK.test(sign) && !same) continue
      const em = font?.advances.get(must(sign.codePointAt(0), 'a character')) ?? UNKNOWN
      if (same) {
        last.text += sign
        last.em += em
      } else runs.push({ family: font?.family ?? null, text: sign, em })
    }
    return runs
  }

  /** The files of all fonts that something was set in. */
  files(): string[] {
    return [...this.#fonts.values()].map(({ file }) => file)
  }

  close(): void {
    rmSync(this.#folder, { recursive: true, force: true })
  }
}
