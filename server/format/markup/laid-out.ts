/** A paragraph of running words, or lines that stand as they are set. */
export interface Block {
  tag: 'p' | 'pre'
  text: string
}

const RULER = /^[-=_*]{5,}$/
/** Columns: a gap of three within a line, or of two before a figure. */
const COLUMNS = /\S {3,}\S|[^\s.!?:;] {2,}[\d(+-]/
const indentOf = (line: string): number => line.length - line.trimStart().length
const isBlank = (line: string): boolean => line.trim() === ''
const isColumns = (line: string): boolean => RULER.test(line.trim()) || COLUMNS.test(line.trim())

/** Whether the lines are set by an agency, and not merely wrapped or pretty-printed: some begin at the margin, others do not. */
function isSet(lines: readonly string[]): boolean {
  const rest = lines.slice(1).filter((line) => !isBlank(line))
  return rest.some((line) => indentOf(line) === 0) && rest.some((line) => indentOf(line) >= 2)
}

/** Lines between two empty ones. */
function groupsOf(lines: readonly string[]): string[][] {
  const groups: string[][] = [[]]
  for (const line of lines) {
    if (isBlank(line)) groups.push([])
    else groups.at(-1)?.push(line.replaceAll('\t', '    ').trimEnd())
  }
  return groups.filter((group) => group.length > 0)
}

/** An indented line begins a paragraph where lines are set. */
function paragraphs(lines: readonly string[], areSet: boolean): Block[] {
  const found: string[] = []
  for (const line of lines) {
    const text = line.trim().replace(/\s+/g, ' ')
    if (found.length === 0 || (areSet && indentOf(line) >= 2)) found.push(text)
    else found[found.length - 1] += ` ${text}`
  }
  return found.map((text) => ({ tag: 'p', text }))
}

function asSet(lines: readonly string[]): Block {
  const indent = lines.reduce((least, line) => Math.min(least, indentOf(line)), Infinity)
  return { tag: 'pre', text: lines.map((line) => line.slice(indent)).join('\n') }
}

/** A table runs from the first line in columns to the last, where most lines between are in columns too. */
function blocksOf(lines: readonly string[], areSet: boolean): Block[] {
  const first = lines.findIndex(isColumns)
  const last = lines.findLastIndex(isColumns)
  const table = first === -1 ? [] : lines.slice(first, last + 1)
  if (table.length < 2 || table.filter(isColumns).length * 2 < table.length) return paragraphs(lines, areSet)
  return [...paragraphs(lines.slice(0, first), areSet), asSet(table), ...paragraphs(lines.slice(last + 1), areSet)]
}

/**
 * Text in lines as paragraphs: empty lines part them, and so do indented ones where other lines begin at the margin;
 * tables stay as they are set.
 */
export function laidOut(text: string): Block[] {
  const lines = text.replace(/\r\n?/g, '\n').split('\n')
  if (lines.length === 1) return isBlank(text) ? [] : paragraphs(lines, false)
  const areSet = isSet(lines)
  return groupsOf(lines).flatMap((group) => blocksOf(group, areSet))
}
