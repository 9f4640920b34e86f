import type { RouteFaultCode } from '../../shared/source-run.ts'
import type { Route, RouteKind, RouteSecret } from '../../shared/source-settings.ts'

/** One body as a route delivered it. */
export interface Delivered {
  /** File name, address or message id, for people. */
  name: string
  contentType: string
  body: Uint8Array
  /** Called once the body is on disk, with whether it could be read: moves a file, marks a message. */
  settle?: (taken: 'parsed' | 'failed') => Promise<void>
}

/** Something that is no copy for the desk: too large, a link out of the folder. */
export interface Refused {
  name: string
  why: string
  /** Called once it has been told: moves a file out of the way. */
  settle?: () => Promise<void>
}

export interface Pulled {
  delivered: readonly Delivered[]
  refused?: readonly Refused[]
  /** Where to go on, as the transport itself understands it; kept only once everything delivered is on disk. */
  cursor: string | null
  /** Milliseconds before which the far side does not want to be asked again (Retry-After, a feed's ttl). */
  notBefore?: number
  /** There is more to be had at once. */
  more?: boolean
  /** How many bodies more at most, where that is known. */
  left?: number
  /** Milliseconds after which to ask again where that is before the next turn: a file wants a second look. */
  again?: number
}

/** What a transport is given of the world. */
export interface Around {
  now: () => number
  /** A number in [0, 1). */
  random: () => number
  signal: AbortSignal
  /** Hosts that an admin allows although their addresses are private. */
  allowedHosts: readonly string[]
  /** Hears of bytes of copy as they are read. */
  read?: (bytes: number) => void
}

/**
 * A way for copy to come: a function from cursor to payloads and next cursor. It keeps nothing between two calls, so that a
 * restart, a test button and the scheduler are one path.
 */
export interface Transport<K extends RouteKind = RouteKind> {
  /** @throws TransportFault where the far side cannot be reached or refuses */
  pull: (
    route: Extract<Route, { kind: K }>,
    secret: RouteSecret,
    cursor: string | null,
    around: Around,
  ) => Promise<Pulled>
  /**
   * Tells when there is something to pull (a changed folder, a mailbox's IDLE, a peer's stream), until the signal aborts.
   * Absent where the route can only be asked in intervals.
   */
  wake?: (route: Extract<Route, { kind: K }>, secret: RouteSecret, onWake: () => void, around: Around) => Promise<void>
}

/** Why a route failed; `retryAfter` in milliseconds where the far side says so. */
export class TransportFault extends Error {
  readonly code: RouteFaultCode
  readonly retryAfter: number | null
  constructor(code: RouteFaultCode, message: string, retryAfter: number | null = null) {
    super(message)
    this.name = 'TransportFault'
    this.code = code
    this.retryAfter = retryAfter
  }
}
