import type { IncomingHttpHeaders, Server as HttpServer } from 'node:http'
import { type DefaultEventsMap, Server, type Socket } from 'socket.io'
import type { Store } from '../../db/store.ts'
import { Refusal } from '../../shared/error-code.ts'
import { must } from '../../shared/must.ts'
import type { LogEvent } from '../../shared/event.ts'
import type { Down } from '../../shared/protocol/down.ts'
import type { Up } from '../../shared/protocol/up.ts'
import type { Identity } from '../../shared/role.ts'
import type { ScreenFacts } from '../../shared/wall-line.ts'
import type { Desk } from '../desk/desk.ts'
import type { Log } from '../log/log.ts'
import { Company } from './company.ts'
import { CutOffs } from './cut-offs.ts'
import { Cuts } from './cuts.ts'
import { Line } from './line.ts'
import { createPump } from './pump.ts'
import { Rooms } from './rooms.ts'
import { Seekers } from './seekers.ts'
import { Session, type SessionGiven } from './session.ts'
import { readTold, readWall, readWalls } from './told-screens.ts'
import type { Works } from './works.ts'
import { WallReaches } from './wall-reaches.ts'
import { WallScreens } from './wall-screens.ts'

/** What a handshake shows of its sender: session cookie in the headers, or a key as `auth: {token}`. */
export interface Handshake {
  headers: IncomingHttpHeaders
  /** Of the socket itself, never from a header. */
  remoteAddress: string | undefined
  token?: string
}

export interface GatewayGiven {
  httpServer: HttpServer
  log: Log
  store: Pick<Store, 'screen' | 'findsAmong' | 'indexedTo'>
  /** Hears when the full-text index has got on. */
  onIndexed: (listener: () => void) => () => void
  /** What long work is under way. */
  works: Works
  /** The present in milliseconds since the epoch. */
  present: () => number
  desk: Pick<Desk, 'command' | 'watchWalls'>
  /** Hears that a wall's screen with a key of its own has come or gone. */
  screenSeen: (keyId: string, at: string) => void
  /** The client that the desk gives out, by the name of its build. */
  build: string
  /** Null, or a `Refusal`, for who may not come in. */
  identify: (handshake: Handshake) => Promise<Identity | null>
  /** Asked before the upgrade: a page of another origin could use the reader's cookie. */
  allowOrigin: (headers: IncomingHttpHeaders) => boolean
  /** A clock in milliseconds that never goes back. */
  now: () => number
  warn: (message: string, about: Record<string, unknown>) => void
}

export interface Gateway {
  /** Open connections. */
  connections(): number
  /** Cuts off everybody who came in by this identity: a revoked key, an ended session. */
  disconnect(identityId: string): void
  /** The screens that follow walls now. */
  wallScreens(): ScreenFacts[]
  /** Stops following the log and closes every connection; the HTTP server stays. */
  close(): void
}

/** A dead line is noticed by both ends within the sum of the two, in milliseconds. */
const PING_INTERVAL = 5_000
const PING_TIMEOUT = 4_000
/** Largest message that a screen may send, in bytes. */
const LARGEST_UP = 64 * 1024

type Io = Server<Up, Down, DefaultEventsMap, Known>
/** `asked`: how many had been cut off when it asked to come in. */
type Known = { identity?: Identity; asked?: number }
type Connection = Socket<Up, Down, DefaultEventsMap, Known>

/** A connection that does not say who it is for so long is closed, in milliseconds. */
const CONNECT_TIMEOUT = 10_000

function open(httpServer: HttpServer, lets: (headers: IncomingHttpHeaders) => boolean): Io {
  return new Server(httpServer, {
    transports: ['websocket'],
    perMessageDeflate: false,
    httpCompression: false,
    serveClient: false,
    maxHttpBufferSize: LARGEST_UP,
    pingInterval: PING_INTERVAL,
    pingTimeout: PING_TIMEOUT,
    connectTimeout: CONNECT_TIMEOUT,
    allowRequest: (request, answer) => answer(null, lets(request.headers)),
  })
}

/** What the client meets as `connect_error`, with a code in its `data`. */
function turnedAway(error: unknown): Error {
  const code = error instanceof Refusal ? error.code : 'unavailable'
  const message = error instanceof Refusal ? error.message : 'the desk could not tell who asks'
  return Object.assign(new Error(message), { data: { code, message } })
}

type Next = (error?: Error) => void

/** Learns who asks, before anything else is said. */
async function admit({ identify }: GatewayGiven, socket: Connection, next: Next): Promise<void> {
  const { headers, auth } = socket.handshake
  const token: unknown = auth['token']
  const shown = typeof token === 'string' ? { token } : {}
  try {
    const identity = await identify({ headers, remoteAddress: socket.request.socket.remoteAddress, ...shown })
    if (!identity) throw new Refusal('unauthenticated', 'sign in, or show a key')
    socket.data.identity = identity
    next()
  } catch (error) {
    next(turnedAway(error))
  }
}

/** A caller that takes no answer still has its command done. */
async function answerCommand(session: Session, call: unknown, answer: unknown): Promise<void> {
  const done = await session.command(call)
  if (typeof answer === 'function') answer(done)
}

function serve(socket: Connection, identity: Identity, given: SessionGiven): Session {
  const session = new Session(identity, new Line(socket.conn), given)
  socket.on('follow', (message: unknown) => session.follow(message))
  socket.on('unfollow', (message: unknown) => session.unfollow(message))
  socket.on('seek', (message: unknown) => session.seek(message))
  socket.on('unseek', (message: unknown) => session.unseek(message))
  socket.on('attend', (message: unknown) => session.attend(message))
  socket.on('beat', (message: unknown, answer: unknown) => {
    const told = session.beat(message)
    if (told !== null && typeof answer === 'function') answer(told)
  })
  socket.on('command', (call: unknown, answer: unknown) => {
    void answerCommand(session, call, answer)
  })
  return session
}

/** What a wall does not show any more is told to its screens no longer. */
function keepToWalls(sessions: Iterable<Session>, events: readonly LogEvent[]): void {
  for (const event of events)
    if (event.type === 'wall-changed') for (const session of sessions) session.keepTo(event.wall)
}

/** Serves whoever comes in; `outside` are those who may no longer, though they were being let in. */
function receive(
  io: Io,
  sessions: Set<Session>,
  given: SessionGiven,
  outside: (socket: Connection, identity: Identity) => boolean,
): void {
  io.on('connection', (socket) => {
    const identity = must(socket.data.identity, 'a connection without its identity')
    const session = serve(socket, identity, given)
    if (outside(socket, identity)) return session.cut()
    sessions.add(session)
    socket.on('disconnect', () => {
      session.close()
      sessions.delete(session)
    })
  })
}

const screensOf = ({ present, desk, screenSeen }: GatewayGiven): WallScreens =>
  new WallScreens({
    now: () => new Date(present()).toISOString(),
    watched: (wallIds, bound) => desk.watchWalls(wallIds, bound),
    seen: screenSeen,
  })

/** The live side of the desk: Socket.IO over WebSocket alone, typed by the two unions in shared/protocol. */
export function createGateway(given: GatewayGiven): Gateway {
  const { httpServer, log, store, desk, allowOrigin, warn, now } = given
  let isClosed = false
  const io = open(httpServer, (headers) => !isClosed && allowOrigin(headers))
  const reaches = new WallReaches(() => readWalls(store))
  const rooms = new Rooms(log, reaches)
  const cuts = new Cuts((topic) => readTold(store, topic), log)
  const sessions = new Set<Session>()
  const pump = createPump((events) => rooms.broadcast(events), now)
  const unsubscribe = log.subscribe((events) => {
    pump.push(events)
    keepToWalls(sessions, events)
  })
  const screens = screensOf(given)
  const seekers = new Seekers({ log, store, present: given.present, warn })
  const offIndex = given.onIndexed(() => seekers.indexed())
  const sessionGiven: SessionGiven = {
    log,
    rooms,
    cuts,
    seekers,
    company: new Company(),
    works: given.works,
    screens,
    wallOf: (wallId) => readWall(store, wallId),
    wallsKnown: () => reaches.ready(),
    beatAnswer: () => ({ now: given.present(), build: given.build }),
    command: (call, by) => desk.command(call, by),
    warn,
  }

  const cutOffs = new CutOffs()
  io.use((socket, next) => {
    socket.data.asked = cutOffs.count
    void admit(given, socket, next)
  })
  receive(io, sessions, sessionGiven, ({ data }, { id }) => isClosed || cutOffs.since(data.asked ?? 0, id))

  return {
    connections: () => sessions.size,
    wallScreens: () => screens.list(),
    disconnect(identityId) {
      cutOffs.add(identityId)
      for (const session of sessions) if (session.identity.id === identityId) session.cut()
    },
    close() {
      isClosed = true
      unsubscribe()
      offIndex()
      seekers.close()
      pump.close()
      for (const session of sessions) {
        session.close()
        session.cut()
      }
      io.engine.close()
    },
  }
}
