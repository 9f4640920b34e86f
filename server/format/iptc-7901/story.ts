import { escapeHtml } from '../html/escape.ts'

interface Block {
  isTable: boolean
  lines: string[]
}

const COLUMNS = /\S(?: {3,}|\t+)\S/
/** Paragraphs begin after an empty line, or with an indented one; lines in columns stay as they stand. */
function blocksOf(lines: readonly string[]): Block[] {
  const blocks: Block[] = []
  let open: Block | null = null
  for (const raw of lines) {
    const line = raw.trimEnd()
    const isTable = COLUMNS.test(line.trim())
    const begins = open === null || isTable !== open.isTable || (!isTable && /^(?: {2,}|\t)\S/.test(line))
    if (line.trim() === '') open = null
    else if (begins) blocks.push((open = { isTable, lines: [line.trim()] }))
    else open?.lines.push(isTable ? line : line.trim())
  }
  return blocks
}

const asText = ({ isTable, lines }: Block): string => lines.join(isTable ? '\n' : ' ')
const asHtml = (block: Block): string =>
  block.isTable && block.lines.length > 1
    ? `<pre>${escapeHtml(asText(block))}</pre>`
    : `<p>${escapeHtml(asText(block))}</p>`

/** The story as paragraphs and tables. */
export function storyOf(lines: readonly string[]): { body: string; bodyHtml: string } {
  const blocks = blocksOf(lines)
  return { body: blocks.map(asText).join('\n\n'), bodyHtml: blocks.map(asHtml).join('') }
}
