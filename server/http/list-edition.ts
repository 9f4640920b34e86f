import { z } from 'zod'
import { EditedMeanwhile } from '../../shared/edit.ts'
import { Refusal } from '../../shared/error-code.ts'
import { listId, rowStamp } from '../../shared/party.ts'
import type { Command } from '../../shared/protocol/command.ts'
import type { Identity } from '../../shared/role.ts'
import type { Desk } from '../desk/desk.ts'

/** Which edition of a row a request speaks of: the `ETag` that its reader was given, or any. No weak one: `If-Match` compares strongly. */
export const ifMatch = z.object({
  'if-match': z
    .string()
    .regex(/^(?:\*|"\d{1,15}")$/, 'must be the ETag of the row, or *')
    .optional(),
})

/** The `seq` that an `If-Match` names; null for any edition (RFC 9110, 13.1.1). */
export function basedOn({ 'if-match': given }: z.infer<typeof ifMatch>): number | null {
  const digits = /\d+/.exec(given ?? '')?.[0]
  return digits === undefined ? null : Number(digits)
}

/** 0 for a row of the world list that the desk has not touched. */
export const etagOf = (seq: number): string => `"${seq}"`

/** Why a request changes a row. */
export const reasonGiven = { reason: z.string().trim().max(500).optional() }

export const oneRow = z.object({ id: listId })

/** Who changed a row last; null where it is the world's. */
export const edition = rowStamp.omit({ id: true, by: true }).nullable()

/** Has the desk do it, and throws `Refusal` where it does not: `EditedMeanwhile` where somebody else came first. */
export async function commanded(desk: Desk, command: Command, by: Identity, newId: () => string): Promise<void> {
  const answer = await desk.command({ id: newId(), ...command }, by)
  if (!answer.ok && answer.edits !== undefined) throw new EditedMeanwhile(answer.edits)
  if (!answer.ok) throw new Refusal(answer.code, answer.message)
}

/** Places in a list that is held whole. */
export const places = z.object({
  q: z.string().trim().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(1_000).default(200),
  cursor: z
    .string()
    .regex(/^\d{1,9}$/, 'unknown cursor')
    .optional(),
})

const lowered = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** True when a row has the words that are looked for in its id or one of its names. */
export function isNamed(q: string | undefined, id: string, names: readonly string[]): boolean {
  const text = lowered([id, ...names].join('\n'))
  return lowered(q ?? '')
    .split(/\s+/)
    .every((word) => text.includes(word))
}

/** One page of a list, and the cursor of the next. */
export function pageAt<T>(
  all: readonly T[],
  { limit, cursor }: z.infer<typeof places>,
): { rows: T[]; next: string | null } {
  const from = Number(cursor ?? 0)
  return { rows: all.slice(from, from + limit), next: from + limit < all.length ? String(from + limit) : null }
}
