import { Refusal } from '../../shared/error-code.ts'
import { must } from '../../shared/must.ts'
import { parsePayload } from '../../server/format/parse-payload.ts'
import type { ParsedItem, Received } from '../../server/format/parse.ts'

export const ARRIVED = '2024-11-12T12:00:00Z'

export const received = (
  body: string | Uint8Array,
  contentType = 'application/json',
  over: Partial<Received> = {},
): Received => ({
  contentType,
  body: typeof body === 'string' ? new TextEncoder().encode(body) : body,
  receivedAt: ARRIVED,
  source: null,
  ...over,
})

export const parseOne = (body: string | Uint8Array, contentType?: string, over?: Partial<Received>): ParsedItem =>
  must(parsePayload(received(body, contentType, over)).items[0], 'one item')

/** The refusal that something ends in; fails where there is none. */
export function refusedBy(act: () => unknown): Refusal {
  try {
    act()
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
  throw new Error('it was not refused')
}

/** The refusal that a payload meets. */
export const refusalOf = (body: string | Uint8Array, contentType?: string): Refusal =>
  refusedBy(() => parsePayload(received(body, contentType)))
