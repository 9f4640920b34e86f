import { once } from 'node:events'
import { WebSocket } from 'ws'
import { assertNever, must } from '../../../shared/must.ts'
import { PROTOCOL_VERSION } from '../../../shared/protocol/version.ts'
import { type Arrival, Arrivals } from './arrivals.ts'
import { serve } from './child.ts'
import { machineNow } from './clock.ts'
import { type ScreensQuestion, screensQuestion } from './screens-question.ts'
import { answerTo, socketUrl } from './socket-io-text.ts'

/** Connections that are being opened at once. */
const AT_ONCE = 50

const groups = new Map<string, Arrivals>()

async function openBare(url: string, arrivals: Arrivals): Promise<void> {
  const socket = new WebSocket(url.replace(/^http/, 'ws'), { perMessageDeflate: false, skipUTF8Validation: true })
  socket.on('message', (text: Buffer) => arrivals.note(text, machineNow()))
  await once(socket, 'open')
}

async function openDesk(url: string, token: string, arrivals: Arrivals): Promise<WebSocket> {
  const socket = new WebSocket(socketUrl(url), { perMessageDeflate: false, skipUTF8Validation: true })
  const follows = { topic: 'desk', token, protocol: PROTOCOL_VERSION }
  await new Promise<void>((isFollowing, isTurnedAway) => {
    socket.on('error', isTurnedAway)
    socket.on('message', (text: Buffer) => {
      arrivals.note(text, machineNow())
      const said = answerTo(text, follows)
      if (said.reply !== null) socket.send(said.reply)
      if (said.isFollowing) isFollowing()
    })
  })
  return socket
}

async function openDeaf({ url, token }: ScreensQuestion & { do: 'open-deaf' }): Promise<void> {
  const socket = await openDesk(url, token, new Arrivals(1))
  socket.on('error', () => socket.terminate())
  socket.pause()
}

async function open({ group, url, token, count }: ScreensQuestion & { do: 'open' }): Promise<void> {
  const arrivals = new Arrivals(count)
  groups.set(group, arrivals)
  for (let opened = 0; opened < count; opened += AT_ONCE) {
    const some = Array.from({ length: Math.min(AT_ONCE, count - opened) }, (): Promise<unknown> =>
      token === null ? openBare(url, arrivals) : openDesk(url, token, arrivals),
    )
    await Promise.all(some)
  }
}

async function arrivalsOf({ group, upTo }: ScreensQuestion & { do: 'arrivals' }): Promise<Arrival[]> {
  const arrivals = must(groups.get(group), 'an open group')
  await arrivals.reach(upTo)
  return arrivals.take()
}

function perform(question: ScreensQuestion): Promise<unknown> {
  switch (question.do) {
    case 'open':
      return open(question)
    case 'open-deaf':
      return openDeaf(question)
    case 'arrivals':
      return arrivalsOf(question)
    default:
      return assertNever(question)
  }
}

serve(screensQuestion, perform)
