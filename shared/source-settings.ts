import { z } from 'zod'
import { format } from './format.ts'

const host = z.string().trim().min(1).max(255)
const port = z.int().min(1).max(65_535)
const secret = z.string().max(10_000)
const path = z.string().trim().min(1).max(1_000)
const webAddress = z.url({ protocol: /^https?$/ }).max(2_000)

/** Copy is posted to `/api/v1/items` with a key of the source's own. */
const push = z.object({ kind: z.literal('push') })
/** A feed or document asked for over HTTP; a hub that it names (WebSub) is subscribed to where `hub` says so. */
const http = z.object({ kind: z.literal('http'), url: webAddress, hub: z.boolean().default(true) })
/** A folder on this machine. What has been taken moves to `done/` or `failed/` inside it. */
const folder = z.object({ kind: z.literal('folder'), path })
const ftp = z.object({
  kind: z.literal('ftp'),
  host,
  port: port.default(21),
  tls: z.enum(['none', 'explicit', 'implicit']).default('explicit'),
  user: z.string().max(200),
  path: path.default('/'),
  /** Taken files are deleted; else they are remembered. */
  remove: z.boolean().default(false),
})
const sftp = z.object({
  kind: z.literal('sftp'),
  host,
  port: port.default(22),
  user: z.string().max(200),
  path: path.default('.'),
  /** SHA-256 fingerprint of the host's key, base64 as OpenSSH prints it; the first one seen is kept where it is null. */
  hostKey: z.string().max(200).nullable().default(null),
  remove: z.boolean().default(false),
})
const imap = z.object({
  kind: z.literal('imap'),
  host,
  port: port.default(993),
  tls: z.boolean().default(true),
  user: z.string().max(200),
  mailbox: z.string().max(200).default('INBOX'),
})
/** Another On Record's log. */
const peer = z.object({ kind: z.literal('peer'), url: webAddress })

/** By which route a source's copy comes, and what that route needs. Passwords and keys are kept apart from it (`secret`). */
export const route = z.discriminatedUnion('kind', [push, http, folder, ftp, sftp, imap, peer])
export type Route = z.infer<typeof route>
export type RouteKind = Route['kind']

const isZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

/** What a desk sets for a source. */
export const sourceSettings = z.object({
  /** The id under which its items stand. */
  id: z
    .string()
    .trim()
    .regex(/^[\p{L}\p{N}][\p{L}\p{N}._:-]{0,119}$/u, 'must be letters, digits and . _ : -'),
  /** The outlet's own name; null leaves it to the copy. */
  name: z.string().trim().min(1).max(200).nullable().default(null),
  route,
  /** Read as this; null finds out by looking. */
  format: format.nullable().default(null),
  /** Of times without one. */
  timeZone: z.string().refine(isZone, 'must be the name of a zone, as Europe/London').default('UTC'),
  /** Of copy that names none (BCP 47). */
  language: z.string().trim().min(2).max(35).nullable().default(null),
  /** `received`: its own times are not to be believed, arrival counts. */
  clock: z.enum(['source', 'received']).default('source'),
  /** Seconds between two questions, where the route has to ask. */
  every: z.int().min(5).max(86_400).default(60),
  /** Minutes of silence after which an alarm is raised; null leaves it to the source's usual rate, 0 never. */
  silence: z.int().min(0).max(100_000).nullable().default(null),
  on: z.boolean().default(true),
})
export type SourceSettings = z.infer<typeof sourceSettings>

/** A route's password, key or token: written, never read back by a screen. */
export const routeSecret = z.object({
  password: secret.optional(),
  privateKey: secret.optional(),
  token: secret.optional(),
})
export type RouteSecret = z.infer<typeof routeSecret>
