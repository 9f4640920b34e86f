import type { LogEvent } from '../../shared/event.ts'
import type { Ahead } from '../../shared/protocol/ahead.ts'
import type { Company } from '../../shared/protocol/company.ts'
import type { Cursor } from '../../shared/protocol/cursor.ts'
import type { Found } from '../../shared/protocol/seek.ts'
import type { Refused } from '../../shared/protocol/refused.ts'
import type { Works } from '../../shared/protocol/works.ts'
import type { Seq } from '../../shared/scalar.ts'
import type { Topic } from '../../shared/topic.ts'
import { encodePacket, type Packet } from './packet.ts'

/** The JSON of an event. */
export type EventText = (event: LogEvent) => string

/** For one broadcast: an event goes to several topics and is the same text in each. */
export function onceEach(): EventText {
  const texts = new Map<LogEvent, string>()
  return (event) => {
    const text = texts.get(event) ?? JSON.stringify(event)
    texts.set(event, text)
    return text
  }
}

/** F2 */
export function encodeFrame(
  place: { topic: Topic; after: Seq; upTo: Seq },
  events: readonly LogEvent[],
  textOf: EventText = JSON.stringify,
): Packet {
  const { topic, after, upTo } = place
  const list = events.map((event) => textOf(event)).join(',')
  return encodePacket('frame', `{"topic":${JSON.stringify(topic)},"after":${after},"upTo":${upTo},"events":[${list}]}`)
}

/** F3. `screen` is JSON already: one read may be sent under several cursors. */
export function encodeReset(topic: Topic, cursor: Cursor, screen: string): Packet {
  const [name, place] = [JSON.stringify(topic), JSON.stringify(cursor)]
  return encodePacket('reset', `{"topic":${name},"cursor":${place},"screen":${screen}}`)
}

export const encodeAhead = (message: Ahead): Packet => encodePacket('ahead', JSON.stringify(message))
export const encodeCompany = (message: Company): Packet => encodePacket('company', JSON.stringify(message))
export const encodeWorks = (message: Works): Packet => encodePacket('works', JSON.stringify(message))
export const encodeFound = (message: Found): Packet => encodePacket('found', JSON.stringify(message))
export const encodeRefused = (message: Refused): Packet => encodePacket('refused', JSON.stringify(message))
