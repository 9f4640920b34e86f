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
  const message = problem?.detail ?? problem?.title ?? problem?.message ?? `The desk answered ${status}.`
  return { ok: false, status, code: problem?.code ?? 'internal', message }
}

async function request<T>(path: string, init: RequestInit): Promise<Answer<T>> {
  let response: Response
  try {
    response = await fetch(path, { credentials: 'same-origin', ...init })
  } catch {
    return { ok: false, status: 0, code: 'offline', message: 'The desk can’t be reached.' }
  }
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
