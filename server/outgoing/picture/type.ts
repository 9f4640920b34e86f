import { el, type Xml } from '../xml.ts'

export type Face = 'serif' | 'serif-bold' | 'sans' | 'sans-bold' | 'mono'

/** Characters that one font has, in order. */
export interface Run {
  /** The family under which the font is known to what draws; null where no font at hand has them. */
  family: string | null
  text: string
  /** How wide they stand, in em. */
  em: number
}

/** Sets text in the fonts of a face. */
export type Typeset = (text: string, face: Face) => Run[]

export interface Style {
  face: Face
  /** In px. */
  size: number
  fill: string
}

/** Text on one line: no signs of direction or control, single spaces. */
export const onOneLine = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[\p{Cf}\p{Co}\p{Cs}]/gu, '')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim()

export const widthOf = (typeset: Typeset, text: string, { face, size }: Style): number =>
  typeset(text, face).reduce((sum, { em }) => sum + em * size, 0)

const ELLIPSIS = '…'

/** As much of a text as a width holds (px), with an ellipsis where some is missing. */
export function fitted(typeset: Typeset, text: string, style: Style, width: number): string {
  if (widthOf(typeset, text, style) <= width) return text
  const signs = Array.from(text)
  let holds = 0
  let beyond = signs.length
  while (beyond - holds > 1) {
    const middle = (holds + beyond) >> 1
    const tried = signs.slice(0, middle).join('').trimEnd() + ELLIPSIS
    if (widthOf(typeset, tried, style) <= width) holds = middle
    else beyond = middle
  }
  return signs.slice(0, holds).join('').trimEnd() + ELLIPSIS
}

/** A text in lines of a width (px), at most `most`; what is more ends in an ellipsis, and is not `whole`. */
export function wrapped(
  typeset: Typeset,
  text: string,
  style: Style,
  { width, most }: { width: number; most: number },
): { lines: string[]; whole: boolean } {
  const full: string[] = []
  for (const word of text.split(' ')) {
    const last = full.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && widthOf(typeset, longer, style) <= width) full[full.length - 1] = longer
    else full.push(word)
  }
  const kept = full.length <= most ? full : [...full.slice(0, most - 1), full.slice(most - 1).join(' ')]
  const lines = kept.map((one) => fitted(typeset, one, style, width))
  return { lines, whole: kept === full && lines.every((one, at) => one === full[at]) }
}

/** The family of letters for which no font is at hand: what draws looks for one of its machine. */
export const ANY_FAMILY = 'any'

/**
 * One line of text with its base line at `y`; `end` sets it to the left of `x`. Each run is a text of its own: what
 * draws drops a whole text of several fonts where one of them makes fewer glyphs of it than another (ligatures).
 */
export function line(typeset: Typeset, text: string, style: Style, at: { x: number; y: number; end?: true }): Xml {
  let x = at.end === true ? at.x - widthOf(typeset, text, style) : at.x
  const runs = typeset(text, style.face).map(({ family, text: words, em }) => {
    const run = el('text', words, {
      'xml:space': 'preserve',
      x: x.toFixed(2),
      y: String(at.y),
      'font-family': family ?? ANY_FAMILY,
      'font-size': String(style.size),
      fill: style.fill,
    })
    x += em * style.size
    return run
  })
  return el('g', runs)
}
