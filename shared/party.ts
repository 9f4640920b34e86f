import { z } from 'zod'
import { OFFICE_KINDS } from './office-kind.ts'
import { actor, instant, seq } from './scalar.ts'

/** Ids of listed parties and outlets: short and for people to read ("kremlin"), the same on every desk for the world's. */
export const listId = z.string().regex(/^[a-z0-9][a-z0-9._-]{0,79}$/, 'small letters, digits, dots and hyphens')
const name = z.string().trim().min(1).max(200)

/** A desk's own rows beyond this number, in each list, are no list that people keep; an import is one commit of no more. */
export const MOST_ROWS = 5_000

/** Further names by BCP 47 primary tag: spellings, short forms, and what stands for it: capital, palace, building. */
export const aliases = z.record(z.string().regex(/^[a-z]{2,3}$/), z.array(name).max(80))

/** Who speaks for a party. `from` and `until` are ISO dates, the last day included; null where nobody has said. */
export const spokesperson = z.object({
  name,
  aliases: z.array(name).max(40),
  role: z.string().trim().max(120),
  from: z.iso.date().nullable(),
  until: z.iso.date().nullable(),
})

export type Spokesperson = z.infer<typeof spokesperson>

export const partyKind = z.enum(['organisation', 'person', 'state', 'office'])

export const officeKind = z.enum(OFFICE_KINDS)

/** A party that takes positions, as a desk lists it. */
export const party = z.object({
  id: listId,
  name,
  kind: partyKind,
  office: officeKind.nullable(),
  aliases,
  spokespeople: z.array(spokesperson).max(100),
  /** The listed party that it is a part of: an office's state, a person's organisation. */
  belongsTo: listId.nullable(),
  note: z.string().trim().max(2_000),
})
export type Party = z.infer<typeof party>

/** What a desk does to a row: `restored` takes back what the desk has said of it, so that the world's row is in force again. */
export const listChange = z.enum(['listed', 'edited', 'unlisted', 'restored'])

/** What every row of a desk says beside its content: the change that brought it, and who made that. `seq` tells editions apart. */
export const rowStamp = z.object({
  id: listId,
  change: listChange,
  /** The name under which it was done. */
  editor: z.string(),
  by: actor,
  at: instant,
  reason: z.string().nullable(),
  seq,
})

/** A desk's own word on a party; `party` is null where the desk has taken it off the list. */
export const partyRow = rowStamp.extend({ party: party.nullable() })
export type PartyRow = z.infer<typeof partyRow>
