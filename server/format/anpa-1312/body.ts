import { escapeHtml } from '../html/escape.ts'
import { type AnpaLine, typeset } from './lines.ts'

/** A paragraph, or a table with its rows of cells. */
type Block = { paragraph: string } | { rows: string[][] }

/** "3{" is 3½; a cell of "_" alone is empty. */
const cell = (text: string): string => typeset(text).replace(/^\^/, '').replaceAll('{', '½').replace(/^_$/, '—')

/** Cells are set apart by US and RS, which come in runs, or by ";". */
function cellsOf(row: string): string[] {
  const separator = /[␞␟]/.test(row) ? /[ ]*[␞␟][ ␞␟]*/ : ';'
  return row.split(separator).map(cell)
}

/** "___" stands between parts of a story. */
const isRule = (text: string): boolean => /^[_—*-]+$/.test(text)

function blocksOf(lines: readonly AnpaLine[]): Block[] {
  const blocks: Block[] = []
  for (const { set, text } of lines) {
    const last = blocks.at(-1)
    if (set !== 'row') blocks.push({ paragraph: text })
    else if (last && 'rows' in last) last.rows.push(cellsOf(text))
    else blocks.push({ rows: [cellsOf(text)] })
  }
  return blocks.filter((block) => 'rows' in block || !isRule(block.paragraph))
}

const asHtml = (block: Block): string =>
  'paragraph' in block
    ? `<p>${escapeHtml(block.paragraph)}</p>`
    : `<table>${block.rows.map((row) => `<tr>${row.map((one) => `<td>${escapeHtml(one)}</td>`).join('')}</tr>`).join('')}</table>`

const asText = (block: Block): string =>
  'paragraph' in block ? block.paragraph : block.rows.map((row) => row.join('\t')).join('\n')

/** The story's text, with its tables as rows of cells set apart by tabs; and as markup where it has tables. */
export function bodyOf(lines: readonly AnpaLine[]): { body: string; bodyHtml: string } {
  const blocks = blocksOf(lines)
  return { body: blocks.map(asText).join('\n\n'), bodyHtml: blocks.map(asHtml).join('') }
}
