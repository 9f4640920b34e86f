import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { publicKeyOf } from './alert/vapid.ts'

/** A line for the operator: what is wrong with the environment. The start ends with exit code 2. */
export class BadConfig extends Error {}

const host = z.union([z.ipv4(), z.ipv6(), z.hostname()], { error: 'must be a host name or an IP address' })
const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d+$/, 'must be a whole number')
    .transform(Number)
    .pipe(z.number().min(least, `must be at least ${least}`).max(most, `must be at most ${most}`))

const origin = z
  .url({ protocol: /^https?$/, error: 'must be an http or https address', abort: true })
  .refine((url) => new URL(url).pathname === '/', { error: 'must have no path' })
  .transform((url) => new URL(url).origin)

const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

const environment = z.object({
  HOST: host.default('127.0.0.1'),
  PORT: wholeNumber(0, 65_535).default(4100),
  DATA_DIR: z.string().min(1, 'must not be empty').default('./data'),
  PUBLIC_URL: origin.optional(),
  LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']).default('warn'),
  RATE_LIMIT: wholeNumber(0, 1_000_000_000).default(600_000),
  ALLOW_HOSTS: z.string().min(1, 'must not be empty').optional(),
  SECRETS_KEY: z.string().min(16, 'must be at least 16 characters').optional(),
  SECRETS_KEY_FILE: z.string().min(1, 'must not be empty').optional(),
  VAPID_PRIVATE_KEY: z
    .string()
    .refine((key) => publicKeyOf(key) !== null, { error: 'must be a private key of P-256, 32 bytes as base64url' })
    .optional(),
  VAPID_SUBJECT: z
    .string()
    .regex(/^(?:mailto:\S+@\S+|https:\/\/\S+)$/, 'must be mailto: with an address, or https')
    .optional(),
  DESK_ZONE: z.string().refine(isZone, { error: 'must be a time zone such as Europe/Vienna' }).optional(),
  TRUST_PROXY: z.string().min(1, 'must not be empty').optional(),
})

/** What an operator can set. */
export interface Config {
  host: string
  /** 0 takes a free one. */
  port: number
  dataDir: string
  /** Origin under which browsers reach the desk, or null: the address that it listens on. */
  publicUrl: string | null
  logLevel: z.infer<typeof environment>['LOG_LEVEL']
  /** Requests a minute that one key or user may make; 0 = no limit. */
  rateLimit: number
  /** Addresses of proxies whose `X-Forwarded-*` is believed, comma separated, or null. */
  trustProxy: string | null
  /** The time zone that the desk works in (IANA): shown where a reader prefers it to their own. */
  deskZone: string
  /** Hosts that sources may ask although their addresses are private. */
  allowHosts: readonly string[]
  /** What passwords and keys are sealed with, or null: a key that the data folder keeps. */
  secretsKey: string | null
  /** By which push services know the desk (RFC 8292), or null: a key that the data folder keeps. */
  vapidKey: string | null
  /** Where push services reach its operator, or null: the desk's own address. */
  vapidSubject: string | null
}

/** @throws BadConfig where the file cannot be read, or holds too little */
function secretsKeyOf({ SECRETS_KEY, SECRETS_KEY_FILE }: z.infer<typeof environment>): string | null {
  if (SECRETS_KEY !== undefined || SECRETS_KEY_FILE === undefined) return SECRETS_KEY ?? null
  try {
    const key = readFileSync(SECRETS_KEY_FILE, 'utf8').trim()
    if (key.length >= 16) return key
  } catch (error) {
    throw new BadConfig(`Bad configuration: SECRETS_KEY_FILE=${JSON.stringify(SECRETS_KEY_FILE)}: ${String(error)}`)
  }
  throw new BadConfig(
    `Bad configuration: SECRETS_KEY_FILE=${JSON.stringify(SECRETS_KEY_FILE)}: must hold at least 16 characters`,
  )
}

type Environment = Record<string, string | undefined>

/**
 * Reads and validates the environment. Variables set to nothing count as not set.
 * @throws BadConfig with one line that names every bad variable
 */
export function readConfig(env: Environment): Config {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''))
  const read = environment.safeParse(set)
  if (!read.success) {
    const faults = read.error.issues.map(({ path, message }) => {
      const name = String(path[0])
      return `${name}=${JSON.stringify(env[name])}: ${message}`
    })
    throw new BadConfig(`Bad configuration: ${faults.join('; ')}`)
  }
  const { HOST, PORT, DATA_DIR, PUBLIC_URL, LOG_LEVEL, RATE_LIMIT, TRUST_PROXY, ALLOW_HOSTS, DESK_ZONE } = read.data
  return {
    secretsKey: secretsKeyOf(read.data),
    vapidKey: read.data.VAPID_PRIVATE_KEY ?? null,
    vapidSubject: read.data.VAPID_SUBJECT ?? null,
    host: HOST,
    port: PORT,
    dataDir: DATA_DIR,
    publicUrl: PUBLIC_URL ?? null,
    logLevel: LOG_LEVEL,
    rateLimit: RATE_LIMIT,
    trustProxy: TRUST_PROXY ?? null,
    deskZone: DESK_ZONE ?? ownZone(),
    allowHosts: (ALLOW_HOSTS ?? '').split(',').flatMap((host) => host.trim().toLowerCase() || []),
  }
}
