import { renderAsync } from '@resvg/resvg-js'
import { ANY_FAMILY } from '../../outgoing/picture/type.ts'
import { Fonts } from './fonts.ts'

/** Pictures that are kept in memory, each some 60 kB: many ask for few. */
const KEPT = 50

const UNKNOWN = `font-family="${ANY_FAMILY}"`

/**
 * Draws PNG from SVG, off the thread that answers; one at a time, and each once while it is kept. A picture is whole or
 * the promise fails.
 */
export class Painter {
  readonly #pictures = new Map<string, Promise<Buffer>>()
  #last: Promise<unknown> = Promise.resolve()
  #fonts: Fonts | null = null

  get fonts(): Fonts {
    this.#fonts ??= new Fonts()
    return this.#fonts
  }

  async #drawn(svg: string): Promise<Buffer> {
    // The machine's own fonts are looked through only where they are needed: that takes long.
    const font = { fontFiles: this.fonts.files(), loadSystemFonts: svg.includes(UNKNOWN), defaultFontFamily: 'font-0' }
    return (await renderAsync(svg, { font, logLevel: 'off' })).asPng()
  }

  png(svg: string): Promise<Buffer> {
    const kept = this.#pictures.get(svg)
    if (kept !== undefined) return kept
    const drawn = this.#last.then(() => this.#drawn(svg))
    this.#last = drawn.catch(() => undefined)
    const [oldest] = this.#pictures.keys()
    if (this.#pictures.size >= KEPT && oldest !== undefined) this.#pictures.delete(oldest)
    this.#pictures.set(svg, drawn)
    drawn.catch(() => this.#pictures.delete(svg))
    return drawn
  }

  close(): void {
    this.#fonts?.close()
  }
}
