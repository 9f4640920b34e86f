import { z } from 'zod'

/**
 * The members of ninjs 2.1 that the desk writes, as IPTC's standard has them (https://www.iptc.org/std/ninjs/userguide/):
 * names, types, choices, what is required, and nothing beside them. Written from the standard, not IPTC's own schema
 * file, which is on no registry of packages; of the standard it knows no more than what is written here.
 */
const uri = z.url()
const when = z.iso.datetime({ offset: true })
const worded = z.strictObject({ role: z.string().optional(), contenttype: z.string().optional(), value: z.string() })
const body = worded.extend({ charcount: z.number().optional(), wordcount: z.number().optional() })
const named = z.strictObject({ name: z.string().optional(), uri: uri.optional(), literal: z.string().optional() })

const news = z.strictObject({
  uri,
  type: z.enum(['text', 'audio', 'video', 'picture', 'graphic', 'composite', 'component']).optional(),
  version: z.string().optional(),
  firstcreated: when.optional(),
  versioncreated: when.optional(),
  pubstatus: z.enum(['usable', 'withheld', 'canceled']).optional(),
  language: z
    .string()
    .refine((tag) => Intl.getCanonicalLocales(tag).length === 1)
    .optional(),
  title: z.string().optional(),
  headlines: z.array(worded).optional(),
  descriptions: z.array(worded).optional(),
  bodies: z.array(body).optional(),
  by: z.string().optional(),
  infosources: z.array(named.extend({ role: z.string().optional() })).optional(),
  subjects: z.array(named.extend({ rel: z.string().optional() })).optional(),
  standard: z
    .strictObject({ name: z.string().optional(), version: z.string().optional(), schema: uri.optional() })
    .optional(),
})

export const ninjsShape = news.extend({ associations: z.array(news.extend({ name: z.string() })).optional() })
