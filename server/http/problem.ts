import type { FastifyError, FastifySchemaValidationError } from 'fastify'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { edit, EditedMeanwhile } from '../../shared/edit.ts'
import { type ErrorCode, errorCode, fault, type Fault, Refusal } from '../../shared/error-code.ts'

/** What each code means over HTTP: the one table from which problem documents are made. */
export const PROBLEMS = {
  'bad-json': { status: 400, title: 'The body is not JSON' },
  'bad-fields': { status: 422, title: 'A field is missing or wrong' },
  'bad-format': { status: 422, title: 'The copy cannot be read in its format' },
  'unsupported-type': { status: 415, title: 'This kind of copy is not supported' },
  'too-large': { status: 413, title: 'The body is too large' },
  'too-many': { status: 429, title: 'Too many requests' },
  unauthenticated: { status: 401, title: 'Who asks is not known' },
  forbidden: { status: 403, title: 'This is not allowed' },
  'not-found': { status: 404, title: 'There is no such thing' },
  conflict: { status: 409, title: 'This contradicts what is there' },
  'edited-meanwhile': { status: 409, title: 'Somebody has changed this since' },
  'unknown-command': { status: 400, title: 'There is no such command' },
  'protocol-mismatch': { status: 409, title: 'The screen is of another version' },
  internal: { status: 500, title: 'The desk failed' },
  unavailable: { status: 503, title: 'The desk cannot take this now' },
} as const satisfies Record<ErrorCode, { status: number; title: string }>

/** RFC 9457. `type` is an address that explains the code; `faults` name each place that is wrong. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: errorCode,
  detail: z.string(),
  faults: z.array(fault),
  /** Of `edited-meanwhile`: who changed what and when. */
  edits: z.array(edit).optional(),
})
export type Problem = z.infer<typeof problem>

export function problemOfCode(code: ErrorCode, detail: string, faults: Fault[] = [], status?: number): Problem {
  const { title, status: usual } = PROBLEMS[code]
  return { type: `/api/v1/problems/${code}`, title, status: status ?? usual, code, detail, faults }
}

/** Fastify's own refusals, by their codes. */
const FASTIFY: Record<string, ErrorCode> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported-type',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'bad-json',
  FST_ERR_CTP_INVALID_JSON_BODY: 'bad-json',
  FST_ERR_NOT_FOUND: 'not-found',
}

const BY_STATUS: Record<number, ErrorCode> = {
  400: 'bad-format',
  404: 'not-found',
  413: 'too-large',
  415: 'unsupported-type',
  429: 'too-many',
  503: 'unavailable',
}

/** What was thrown: a refusal, Fastify's own error, or a fault of ours. */
export type Thrown = Error & Partial<Pick<FastifyError, 'code' | 'statusCode' | 'validationContext'>>

function ofFastify({ code, statusCode, message }: Thrown): Problem | null {
  const known = code === undefined ? undefined : FASTIFY[code]
  if (known !== undefined) return problemOfCode(known, message)
  if (statusCode === undefined || statusCode < 400 || statusCode >= 500) return null
  return problemOfCode(BY_STATUS[statusCode] ?? 'bad-format', message, [], statusCode)
}

/** Where a request did not fit its route. A body that can be read but not understood is 422, an address 400. */
function ofValidation(issues: FastifySchemaValidationError[], context: Thrown['validationContext']): Problem {
  const faults = issues.map(({ instancePath, message }) => ({
    path: context === 'querystring' ? `?${instancePath.slice(1)}` : instancePath,
    message: message ?? 'wrong',
  }))
  const detail = faults.map(({ path, message }) => `${path}: ${message}`).join('; ')
  return problemOfCode('bad-fields', detail, faults, context === 'body' ? 422 : 400)
}

/** The problem document of anything that was thrown: expected refusals by their code, everything else as a fault of ours. */
export function problemOf(error: Thrown): Problem {
  if (error instanceof EditedMeanwhile) return { ...problemOfCode(error.code, error.message), edits: error.edits }
  if (error instanceof Refusal) return problemOfCode(error.code, error.message, error.faults)
  if (hasZodFastifySchemaValidationErrors(error)) return ofValidation(error.validation, error.validationContext)
  return ofFastify(error) ?? problemOfCode('internal', 'the desk could not do this')
}
