import { setTimeout } from 'node:timers/promises'
import { z } from 'zod'
import type { Fault } from '../../shared/error-code.ts'
import { postReceipt, type PostReceipt } from '../../shared/item.ts'

/** A desk to post to. */
export interface Target {
  url: string
  key: string
}

export type Posted = { ok: true; items: PostReceipt[] } | { ok: false; status: number; detail: string; faults: Fault[] }

const taken = z.object({ items: z.array(postReceipt) })
const refused = z
  .object({ detail: z.string(), faults: z.array(z.object({ path: z.string(), message: z.string() })) })
  .catch({ detail: 'the desk refused this', faults: [] })

/** Statuses that pass: the desk asks to come again later. */
const LATER = new Set([429, 503])
const SECOND = 1_000

/** Posts plain JSON and waits for as long as the desk asks for. Throws when the desk cannot be reached. */
export async function post({ url, key }: Target, body: string, signal?: AbortSignal): Promise<Posted> {
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' }
  for (;;) {
    const answer = await fetch(`${url}/api/v1/items`, { method: 'POST', headers, body, signal: signal ?? null })
    const said: unknown = await answer.json().catch(() => null)
    if (answer.ok) return { ok: true, ...taken.parse(said) }
    if (!LATER.has(answer.status)) return { ok: false, status: answer.status, ...refused.parse(said) }
    await setTimeout(SECOND * Number(answer.headers.get('retry-after') ?? 1), null, { signal })
  }
}
