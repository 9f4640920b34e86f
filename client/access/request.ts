import type { ErrorCode } from '../../shared/error-code.ts'

/** What a request can come to. `offline` means that no answer came at all. */
export type Answer<T> =
  | { ok: true; value: T }
  | { ok: false; status: number; code: ErrorCode | 'offline'; message: string }

interface Problem {
  code?: ErrorCode
  title?: string
  detail?: string
  message?: string
}

const asProblem = (body: unknown): Problem => (typeof body === 'object' && body !== null ? body : {})

async function readBody(response: Response): Promise<unknown> {
  const text = await response.text()
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function failure(status: number, body: unknown): Answer<never> {
  const problem = asProblem(body)
  const message = problem.detail ?? problem.title ?? problem.message ?? `The desk answered ${status}.`
  return { ok: false, status, code: problem.code ?? 'internal', message }
}

/** `T` is what the server's own schema for the route says; it is the same code base, so it is not checked again here. */
async function request<T>(path: string, init: RequestInit): Promise<Answer<T>> {
  let response: Response
  try {
    response = await fetch(path, { credentials: 'same-origin', ...init })
  } catch {
    return { ok: false, status: 0, code: 'offline', message: 'The desk can’t be reached.' }
  }
  const body = await readBody(response)
  return response.ok ? { ok: true, value: body as T } : failure(response.status, body)
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

/** Sends words as they were pasted. */
export const postText = <T>(path: string, text: string): Promise<Answer<T>> =>
  request<T>(path, {
    method: 'POST',
    headers: { ...JSON_TYPE, 'content-type': 'text/plain; charset=utf-8' },
    body: text,
  })

/** A path with its query; members that are undefined or empty are left out. */
export function pathWith(path: string, query: Readonly<Record<string, string | number | undefined>>): string {
  const search = new URLSearchParams()
  for (const [key, value] of Object.entries(query))
    if (value !== undefined && value !== '') search.set(key, String(value))
  const text = search.toString()
  return text === '' ? path : `${path}?${text}`
}
