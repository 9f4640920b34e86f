/**
 * Socket.IO over WebSocket, by its texts (Engine.IO protocol 4, Socket.IO protocol 5). The screens of a measure speak it
 * directly: a thousand of the real client in one process would measure the client.
 */
const OPEN = '0'
const PING = '2'
const PONG = '3'
const CONNECT = '40'
const CONNECT_ERROR = '44'
const EVENT = '42'

/** Where a server at `url` (`http://…`) takes WebSockets. */
export const socketUrl = (url: string): string => `${url.replace(/^http/, 'ws')}/socket.io/?EIO=4&transport=websocket`

export const eventText = (name: string, message: unknown): string => EVENT + JSON.stringify([name, message])

export interface Said {
  /** What must be sent back, or null. */
  reply: string | null
  /** True once the server has taken the follow and sent the first screen. */
  isFollowing: boolean
}

const reply = (said: string): Said => ({ reply: said, isFollowing: false })

/** What a screen that shows `token` and follows `topic` says to a text of the server. Throws where it is turned away. */
export function answerTo(text: Buffer, follows: { topic: string; token: string; protocol: number }): Said {
  const head = text.toString('latin1', 0, 12)
  if (head.startsWith(CONNECT_ERROR) || head.startsWith(`${EVENT}["refused"`)) throw new Error(text.toString())
  if (head.startsWith(CONNECT)) {
    return reply(eventText('follow', { topic: follows.topic, cursor: null, protocol: follows.protocol }))
  }
  if (head.startsWith(OPEN)) return reply(CONNECT + JSON.stringify({ token: follows.token }))
  if (head === PING) return reply(PONG)
  return { reply: null, isFollowing: head.startsWith(`${EVENT}["reset"`) }
}
