import { createHash } from 'node:crypto'

/** RFC 8628 §6.1: no vowels (no words), nothing that is read as something else; 20 letters, so that eight hold 34 bits. */
const LETTERS = 'BCDFGHJKLMNPQRSTVWXZ'
const LENGTH = 8
/** Seconds for which a code holds, and between two questions of a device at first (RFC 8628 §3.2). */
const EXPIRES_IN = 900
const INTERVAL = 3
/** Seconds by which a device that asks too often is slowed down (§3.5). */
const SLOWER = 5
/** Devices that may wait at once, and those of one address: of more its oldest is forgotten, so that none shuts the others out. */
const MOST = 500
const MOST_OF_ADDRESS = 50

/** What an editor sees of a device that asks. */
export interface Asking {
  userCode: string
  /** What it says of itself. */
  agent: string
  address: string
  askedAt: number
}

/** Why a device gets no token yet, or never: the error codes of RFC 8628 §3.5 and RFC 6749 §5.2. */
export type NotGranted = 'authorization_pending' | 'slow_down' | 'expired_token' | 'access_denied' | 'invalid_grant'

/** What an editor lets a device do. */
export interface Grant {
  wallId: string
  name: string
  by: string
}

interface Waiting extends Asking {
  expiresAt: number
  /** Seconds that it must leave between two questions. */
  interval: number
  /** When it asked last. */
  polledAt: number
  /** `kept`: an editor is answering. */
  answer: Grant | 'denied' | 'kept' | null
}

interface Given {
  /** In ms since the epoch. */
  now: () => number
  random: (bytes: number) => Buffer
}

const digest = (code: string): string => createHash('sha256').update(code).digest('hex')

/** As it is kept: without the hyphen, in capitals. */
const plain = (userCode: string): string => userCode.toUpperCase().replace(/[^A-Z]/g, '')

/**
 * W17: devices that wait for their authorization (OAuth 2.0 device authorization grant, RFC 8628). In memory: one that a
 * restart forgets asks for another code. The device's code is kept as its digest.
 */
export class DeviceGrants {
  readonly #given: Given
  readonly #byDevice = new Map<string, Waiting>()

  constructor(given: Given) {
    this.#given = given
  }

  /** §3.1 and §3.2. Null where too many wait. */
  ask(from: Pick<Asking, 'agent' | 'address'>) {
    const at = this.#given.now()
    this.#forget(at)
    this.#crowd(from.address)
    if (this.#byDevice.size >= MOST) return null
    const deviceCode = this.#given.random(32).toString('base64url')
    const userCode = this.#freshCode()
    this.#byDevice.set(digest(deviceCode), {
      ...from,
      userCode,
      askedAt: at,
      expiresAt: at + EXPIRES_IN * 1_000,
      interval: INTERVAL,
      polledAt: -Infinity,
      answer: null,
    })
    return { deviceCode, userCode, expiresIn: EXPIRES_IN, interval: INTERVAL }
  }

  /** The device that shows the code and still waits; null where there is none. */
  asking(userCode: string): Asking | null {
    const waiting = this.#find(userCode)
    return waiting === null || waiting.answer !== null ? null : waiting
  }

  /** Keeps a code for one editor while the desk does what they said; null where nobody waits, or another answers. */
  keep(userCode: string): { grant: (grant: Grant) => void; letGo: () => void } | null {
    const waiting = this.#find(userCode)
    if (waiting === null || waiting.answer !== null) return null
    waiting.answer = 'kept'
    return {
      grant: (grant) => void (waiting.answer = grant),
      letGo: () => void (waiting.answer = null),
    }
  }

  /** False where nobody waits under the code any more. */
  deny(userCode: string): boolean {
    const waiting = this.#find(userCode)
    if (waiting === null || waiting.answer !== null) return false
    waiting.answer = 'denied'
    return true
  }

  /** §3.4 and §3.5: a grant is given once. */
  poll(deviceCode: string): Grant | NotGranted {
    const key = digest(deviceCode)
    const waiting = this.#byDevice.get(key)
    if (waiting === undefined) return 'invalid_grant'
    const at = this.#given.now()
    if (at >= waiting.expiresAt) return 'expired_token'
    const since = at - waiting.polledAt
    waiting.polledAt = at
    if (since < waiting.interval * 1_000) {
      waiting.interval += SLOWER
      return 'slow_down'
    }
    if (waiting.answer === null || waiting.answer === 'kept') return 'authorization_pending'
    this.#byDevice.delete(key)
    return waiting.answer === 'denied' ? 'access_denied' : waiting.answer
  }

  #find(userCode: string): Waiting | null {
    const [wanted, at] = [plain(userCode), this.#given.now()]
    return [...this.#byDevice.values()].find((one) => plain(one.userCode) === wanted && at < one.expiresAt) ?? null
  }

  /** One that has run out is told so for as long again. */
  #forget(at: number): void {
    for (const [key, { expiresAt }] of this.#byDevice)
      if (at >= expiresAt + EXPIRES_IN * 1_000) this.#byDevice.delete(key)
  }

  /** Makes room for one more of an address. */
  #crowd(address: string): void {
    const same = [...this.#byDevice].filter(([, waiting]) => waiting.address === address)
    for (const [key] of same.slice(0, Math.max(0, same.length - MOST_OF_ADDRESS + 1))) this.#byDevice.delete(key)
  }

  #freshCode(): string {
    const code = this.#code()
    return this.#find(code) === null ? code : this.#freshCode()
  }

  /** "WDJB-MJHT". Bytes past the last whole round of letters are thrown away, so that all are alike. */
  #code(): string {
    const letters: string[] = []
    while (letters.length < LENGTH)
      for (const byte of this.#given.random(LENGTH))
        if (byte < 240 && letters.length < LENGTH) letters.push(LETTERS.charAt(byte % LETTERS.length))
    return `${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`
  }
}
