import type { ErrorCode, Fault } from '../../shared/error-code.ts'
import { t } from '../words/t.ts'
import { screenToken } from './screen-token.ts'

/** What a request can come to. `offline` means that no answer came at all. */
export type Answer<T> =
  | { ok: true; value: T }
  | { ok: false; status: number; code: ErrorCode | 'offline'; message: string; faults?: Fault[]; error?: string }

interface Problem {
  code?: ErrorCode
  title?: string
  detail?: string
  message?: string
  faults?: Fault[]
  /** Of OAuth (RFC 6749 §5.2). */
  error?: string
}

/** Null for a body that is no JSON. `T` is what the server's own schema for the route says; it is the same code base. */
async function readBody<T>(response: Response): Promise<T | null> {
  try {
    const body: T = JSON.parse(await response.text())
    return body
  } catch {
    return null
  }
}

function failure(status: number, problem: Problem | null): Answer<never> {
  const message =
    problem?.detail ??
    problem?.title ??
    problem?.message ??
    t('The desk answered {status}.', { status: String(status) })
  return {
    ok: false,
    status,
    code: problem?.code ?? 'internal',
    message,
    faults: problem?.faults ?? [],
    ...(problem?.error && { error: problem.error }),
  }
}

const offline = (): Answer<never> => ({
  ok: false,
  status: 0,
  code: 'offline',
  message: t('The desk can’t be reached.'),
})

/** Null where no answer came at all. */
const answerTo = async (path: string, init: RequestInit): Promise<Response | null> => {
  try {
    const screen = screenToken()
    const headers = new Headers(init.headers)
    if (screen !== null) headers.set('authorization', `Bearer ${screen.token}`)
    return await fetch(path, { credentials: 'same-origin', ...init, headers })
  } catch {
    return null
  }
}

async function request<T>(path: string, init: RequestInit): Promise<Answer<T>> {
  const response = await answerTo(path, init)
  if (response === null) return offline()
  if (!response.ok) return failure(response.status, await readBody<Problem>(response))
  const value = await readBody<T>(response)
  return value === null ? failure(response.status, null) : { ok: true, value }
}

const JSON_TYPE = { accept: 'application/json' }

/** Reads a resource. */
export const get = <T>(path: string, signal?: AbortSignal): Promise<Answer<T>> =>
  request<T>(path, { headers: JSON_TYPE, ...(signal && { signal }) })

/** Sends a JSON body. */
export const post = <T>(path: string, body: unknown): Promise<Answer<T>> =>
  request<T>(path, {
    method: 'POST',
    headers: { ...JSON_TYPE, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

/** Changes parts of a resource. */
export const patch = <T>(path: string, body: unknown): Promise<Answer<T>> =>
  request<T>(path, {
    method: 'PATCH',
    headers: { ...JSON_TYPE, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

/** Puts a resource in its place; refused (`conflict`) where it has another edition than the one that is named. */
export const put = <T>(path: string, body: unknown, edition: number): Promise<Answer<T>> =>
  request<T>(path, {
    method: 'PUT',
    headers: { ...JSON_TYPE, 'content-type': 'application/json', 'if-match': `"${edition}"` },
    body: JSON.stringify(body),
  })

/** Takes a resource away. */
export async function remove(path: string): Promise<Answer<null>> {
  const response = await answerTo(path, { method: 'DELETE', headers: JSON_TYPE })
  if (response === null) return offline()
  return response.ok ? { ok: true, value: null } : failure(response.status, await readBody<Problem>(response))
}

/** Sends a form, as OAuth has it. */
export const postForm = <T>(path: string, fields: Record<string, string>): Promise<Answer<T>> =>
  request<T>(path, { method: 'POST', headers: JSON_TYPE, body: new URLSearchParams(fields) })

/** Sends words as they were pasted, or the markup that came with them. */
export const postText = <T>(path: string, text: string, type: 'plain' | 'html' = 'plain'): Promise<Answer<T>> =>
  request<T>(path, {
    method: 'POST',
    headers: { ...JSON_TYPE, 'content-type': `text/${type}; charset=utf-8` },
    body: text,
  })

/** Reads words as they are. */
export async function getText(path: string): Promise<Answer<string>> {
  const response = await answerTo(path, {})
  if (response === null) return offline()
  return response.ok
    ? { ok: true, value: await response.text() }
    : failure(response.status, await readBody<Problem>(response))
}

/** A path with its query; members that are undefined or empty are left out. */
export function pathWith(path: string, query: Readonly<Record<string, string | number | undefined>>): string {
  const search = new URLSearchParams()
  for (const [key, value] of Object.entries(query))
    if (value !== undefined && value !== '') search.set(key, String(value))
  const text = search.toString()
  return text === '' ? path : `${path}?${text}`
}
