/** A cell that a spreadsheet would take for a formula is shown as text by a quote before it; reading takes it off again. */
const FORMULA = /^'*[=+\-@\t\r]/

const cell = (text: string): string => {
  const safe = FORMULA.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
const bare = (text: string): string => (text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text)

/** Records as CSV (RFC 4180), with a header. */
export const writeCsv = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [header, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')

/** One cell: quoted, with doubled quotes inside, or bare; and what ends it. */
const CELL = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y

/** The records of a CSV text, its header first; a byte order mark is no part of it. Null where a quote is never closed. */
export function readCsv(text: string): string[][] | null {
  const records: string[][] = []
  let record: string[] = []
  CELL.lastIndex = text.startsWith('\uFEFF') ? 1 : 0
  while (CELL.lastIndex < text.length) {
    const found = CELL.exec(text)
    if (!found) return null
    const [, quoted, plain, end] = found
    record.push(bare(quoted?.replaceAll('""', '"') ?? plain ?? ''))
    if (end !== ',') {
      records.push(record)
      record = []
    } else if (CELL.lastIndex === text.length) record.push('')
  }
  if (record.length > 0) records.push(record)
  return records.filter((cells) => cells.some((c) => c !== ''))
}
