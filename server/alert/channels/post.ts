import { asking, type Answer } from '../../source/http/ask.ts'
import { LIMITS } from '../../source/http/limits.ts'
import { retryAfter } from '../../source/http/patience.ts'
import { TransportFault } from '../../source/transport.ts'
import type { Verdict } from './channel.ts'

/** Alerts are short, and a receiver that hangs must not hold up what is behind it. Milliseconds. */
const PATIENCE = { ...LIMITS, connect: 5_000, quiet: 10_000 }
const WHOLE = 15_000

/** Answers after which the same message may yet be taken (RFC 9110; 425 is RFC 8470). */
const PASSING = new Set([408, 425, 429])

export interface Posting {
  url: string
  /** Its content type among them. */
  headers: Record<string, string>
  body: string | Uint8Array
  allowedHosts: readonly string[]
  now: number
  signal: AbortSignal
}

/** What a far side's answer comes to. @param now milliseconds since 1970 */
export type Judge = (answer: Pick<Answer, 'status' | 'header'>, now: number) => Verdict

export const verdictOf: Judge = ({ status, header }, now) => {
  if (status >= 200 && status < 300) return { ok: true, answer: String(status) }
  // What is signed for one address goes to no other.
  if (status >= 300 && status < 400)
    return {
      ok: false,
      answer: `${status}: sends on to another address, which is not followed`,
      again: false,
      after: null,
    }
  const again = status >= 500 || PASSING.has(status)
  return { ok: false, answer: String(status), again, after: again ? retryAfter(header('retry-after'), now) : null }
}

const unreached = (error: unknown): Verdict => {
  const answer = error instanceof Error ? error.message : String(error)
  const forbidden = error instanceof TransportFault && error.code === 'forbidden-address'
  return { ok: false, answer, again: !forbidden, after: null }
}

/** Posts once, to a checked address; no redirect is followed. */
export async function post(
  { url, headers, body, allowedHosts, now, signal }: Posting,
  judge: Judge = verdictOf,
): Promise<Verdict> {
  const inTime = AbortSignal.any([signal, AbortSignal.timeout(WHOLE)])
  try {
    return await asking({ allowedHosts }, PATIENCE, inTime, async (ask) => {
      const answer = await ask({
        url: new URL(url),
        method: 'POST',
        headers: { 'user-agent': 'On-Record', ...headers },
        body,
      })
      answer.body.destroy()
      return judge(answer, now)
    })
  } catch (error) {
    return unreached(error)
  }
}

export const postJson = ({ headers, ...posting }: Posting): Promise<Verdict> =>
  post({ ...posting, headers: { 'content-type': 'application/json', ...headers } })
