import { io, type Socket } from 'socket.io-client'
import type { Down } from '../../shared/protocol/down.ts'
import type { Up } from '../../shared/protocol/up.ts'

export type Line = Socket<Down, Up>

export interface LineGiven {
  /** Where the desk is; the page's own origin when it is left out. */
  url?: string
  /** A key, where there is no session cookie (a wall). */
  token?: string
  /** How long to wait before coming back, in milliseconds: the first time, and at most. Spread at random by half. */
  delay?: { first: number; most: number }
  /** How long an attempt may take, in milliseconds. One that the network ends half-way is not told apart from a slow one. */
  patience?: number
}

/** The typed connection, not yet open. WebSocket alone; it comes back by itself after a break. */
export function createLine(given: LineGiven = {}): Line {
  const { url, token, delay = { first: 300, most: 3_000 }, patience = 5_000 } = given
  const options = {
    transports: ['websocket'],
    autoConnect: false,
    forceNew: true,
    timeout: patience,
    reconnectionDelay: delay.first,
    reconnectionDelayMax: delay.most,
    ...(token === undefined ? {} : { auth: { token } }),
  }
  return url === undefined ? io(options) : io(url, options)
}
