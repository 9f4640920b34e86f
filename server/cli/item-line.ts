import { type Fault, Refusal } from '../../shared/error-code.ts'
import { parsePayload } from '../format/parse-payload.ts'
import type { ParsedItem } from '../format/parse.ts'
import type { Line } from './lines.ts'

/** A line of a file that holds plain JSON items (one, as a rule), or what is wrong with it. */
export type ItemLine = { ok: true; line: Line; items: ParsedItem[] } | { ok: false; line: Line; faults: Fault[] }

const encoder = new TextEncoder()
const NEVER = '1970-01-01T00:00:00Z'

/** Reads a line as the desk will, so that a faulty one is known before it is posted. */
export function readItemLine(line: Line): ItemLine {
  try {
    const body = encoder.encode(line.text)
    return {
      ok: true,
      line,
      items: parsePayload({ contentType: 'application/json', body, receivedAt: NEVER, source: null }).items,
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { ok: false, line, faults: error.faults.length > 0 ? error.faults : [{ path: '', message: error.message }] }
  }
}

/** "line 7: /publishedAt: Invalid ISO datetime" */
export const faultText = (number: number, faults: Fault[]): string =>
  `line ${number}: ${faults.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`)).join('; ')}`
