import type { Fault } from '../../shared/error-code.ts'
import { plainItem, type PlainItem } from '../../shared/item.ts'
import type { Line } from './lines.ts'

/** A line of a file that holds one plain JSON item, or what is wrong with it. */
export type ItemLine = { ok: true; line: Line; item: PlainItem } | { ok: false; line: Line; faults: Fault[] }

function parsed(text: string): { value: unknown } | { fault: Fault } {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    return { fault: { path: '', message: error instanceof Error ? error.message : 'not JSON' } }
  }
}

export function readItemLine(line: Line): ItemLine {
  const json = parsed(line.text)
  if ('fault' in json) return { ok: false, line, faults: [json.fault] }
  const read = plainItem.safeParse(json.value)
  if (read.success) return { ok: true, line, item: read.data }
  const faults = read.error.issues.map(({ path, message }) => ({ path: `/${path.join('/')}`, message }))
  return { ok: false, line, faults }
}

/** "line 7: /publishedAt: Invalid ISO datetime" */
export const faultText = (number: number, faults: Fault[]): string =>
  `line ${number}: ${faults.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`)).join('; ')}`
