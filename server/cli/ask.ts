import type { Running } from '../running.ts'
import { CommandFailed } from './surroundings.ts'

/** Asks the running server to change something. Throws `CommandFailed` with its own words. */
export async function ask(
  { url, token }: Running,
  method: 'PATCH' | 'DELETE',
  path: string,
  body?: object,
): Promise<void> {
  const answer = await fetch(`${url}/api/v1${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, ...(body && { 'content-type': 'application/json' }) },
    body: body ? JSON.stringify(body) : null,
  })
  if (answer.ok) return
  const problem: unknown = await answer.json()
  const detail = typeof problem === 'object' && problem !== null && 'detail' in problem ? problem.detail : null
  throw new CommandFailed(typeof detail === 'string' ? detail : `the server answered ${answer.status}`)
}
