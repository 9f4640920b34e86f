import { z } from 'zod'
import type { Search } from '../../db/store.ts'
import { isZone } from '../../shared/search/instant-of.ts'
import { readQuery } from '../../shared/search/read-query.ts'

const LANGUAGE =
  'words, "phrases", beginnings*, -not, OR, (groups), and fields: source: party: stance: speaker: story: lang: tag: urgency:<=3 after: before: is:killed|embargoed|unconfirmed|unfiled'

/** The zone in which days and times of day are meant. */
export const zoneAsked = z
  .string()
  .max(60)
  .refine(isZone, { error: 'is no time zone' })
  .meta({ description: 'the zone in which days and times of day are meant, as "Europe/Berlin"' })

/** What a request may search by. A faulty part of it is never an error. */
export const searched = z.object({
  q: z.string().trim().max(1_000).meta({ description: LANGUAGE }),
  zone: zoneAsked.default('UTC'),
})

/** A typed search at the moment `now` (an ISO instant). */
export const readSearch = ({ q, zone = 'UTC' }: { q: string; zone?: string | undefined }, now: string): Search => ({
  query: readQuery(q).query,
  at: { now: Date.parse(now), zone },
})
