import { Refusal } from '../../../shared/error-code.ts'
import { faultPlace } from '../plain-json/fault-place.ts'
import { mend } from './mend.ts'

export interface ReadJson {
  value: unknown
  /** What had to be mended, in words. */
  repairs: string[]
}

function parsed(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return null
  }
}

/**
 * JSON as it comes over the wire: strictly where it can be, else mended, and said so.
 * @throws Refusal `bad-json` with line and column, in the text as sent, of the first fault that cannot be mended
 */
export function readJson(text: string): ReadJson {
  const strict = parsed(text)
  if (strict) return { ...strict, repairs: [] }
  const mended = mend(text)
  const lenient = parsed(mended.text)
  if (lenient) return { ...lenient, repairs: mended.repairs }
  const fault = faultPlace(mended.text)
  if (!fault) throw new Refusal('bad-json', 'the body is not JSON', [{ path: 'somewhere', message: 'not JSON' }])
  const before = text.slice(0, mended.placeOf(fault.at))
  const path = `line ${before.split('\n').length}, column ${before.length - before.lastIndexOf('\n')}`
  const message = `expected ${fault.expected}`
  throw new Refusal('bad-json', `the body is not JSON: ${path}: ${message}`, [{ path, message }])
}
