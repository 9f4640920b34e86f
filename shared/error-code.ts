import { z } from 'zod'

/** The closed set of ways in which a request or command can fail. Problem documents (RFC 9457) and socket answers carry it as `code`. */
export const errorCode = z.enum([
  'bad-json',
  'bad-fields',
  'bad-format',
  'unsupported-type',
  'too-large',
  'too-many',
  'unauthenticated',
  'forbidden',
  'not-found',
  'conflict',
  'edited-meanwhile',
  'unknown-command',
  'protocol-mismatch',
  'internal',
  'unavailable',
])
export type ErrorCode = z.infer<typeof errorCode>

/** One fault of an input, with its place ("/2/publishedAt", "line 7") and reason. */
export const fault = z.object({ path: z.string(), message: z.string() })
export type Fault = z.infer<typeof fault>

/** A failure that callers are meant to meet. Anything else that is thrown is a fault of ours. */
export class Refusal extends Error {
  readonly code: ErrorCode
  readonly faults: Fault[]
  constructor(code: ErrorCode, message: string, faults: Fault[] = []) {
    super(message)
    this.name = 'Refusal'
    this.code = code
    this.faults = faults
  }
}
