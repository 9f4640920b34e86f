import { Refusal } from '../../../shared/error-code.ts'
import { faultPlace } from './fault-place.ts'

/** @throws Refusal `bad-json` with line and column */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    const place = faultPlace(text)
    const path = place ? `line ${place.line}, column ${place.column}` : 'somewhere'
    const message = place ? `expected ${place.expected}` : 'not JSON'
    throw new Refusal('bad-json', `the body is not JSON: ${path}: ${message}`, [{ path, message }])
  }
}
