import { unpictured } from '../control-picture.ts'

/** A line of ANPA copy by how it is set: flush ("^"), a paragraph (tab), a row of a table (BS), or the rest of the line before. */
export interface AnpaLine {
  set: 'flush' | 'paragraph' | 'row'
  text: string
}

/** What typesetters wrote for what their keyboards had not. */
export const typeset = (text: string): string =>
  unpictured(text.replaceAll('␐', ' '))
    .replaceAll('``', '“')
    .replaceAll("''", '”')
    .replaceAll(/(?<=^|\s)`/g, '‘')
    .replaceAll(/(?<=\s)_(?=\s)/g, '—')
    .replaceAll(/[ \t]+/g, ' ')
    .trim()

/** Marks at a line's end: "<" ends a line as it stands, "=" centres it. */
function bare(line: string): string {
  const text = line.trimEnd()
  return /[<=]$/.test(text) ? text.slice(0, -1) : text
}

const MARKS: Record<string, AnpaLine['set']> = { '^': 'flush', '\t': 'paragraph', '␈': 'row' }

/**
 * The lines of a story. Rows keep their separators. A line without a mark goes on with the one before, but that under an
 * empty one begins a paragraph, as in copy that lost its marks.
 */
export function linesOf(copy: string): AnpaLine[] {
  const lines: AnpaLine[] = []
  let open = false
  for (const raw of copy.split(/\r?\n|\r/)) {
    const set = MARKS[raw[0] ?? '']
    const text = bare(set === undefined ? raw : raw.slice(1))
    const last = lines.at(-1)
    if (text.trim() === '') open = false
    else if (set !== undefined || !open || last === undefined)
      lines.push({ set: set ?? (/^ {2,}/.test(raw) ? 'paragraph' : 'flush'), text })
    else last.text += ` ${text}`
    open = text.trim() !== '' && set !== 'row'
  }
  return lines
    .map(({ set, text }) => ({ set, text: set === 'row' ? text : typeset(text) }))
    .filter(({ text }) => text !== '')
}
