import type { PlainItem } from '../../shared/item.ts'
import type { WireFields } from '../../shared/wire.ts'
import type { Format } from '../../shared/format.ts'

export interface Received {
  contentType: string
  body: Uint8Array
  receivedAt: string
  /** The poster's own source, when its key names one. */
  source: string | null
  /** Read as this, whatever it looks like. */
  format?: Format | undefined
  /** Where it was fetched from; relative addresses are told from there where the copy has no place of its own. */
  url?: string | undefined
  /** Of times that carry none (IANA name); UTC when absent. */
  timeZone?: string | undefined
  /** Of copy that names none (BCP 47). */
  language?: string | undefined
  /** How many messages it stands within. */
  within?: number
}

/** An item as every format gives it, before the desk knows its version or identity. */
export type ParsedItem = Omit<PlainItem, 'bodyHtml'> & {
  /** Not yet sanitised. */
  bodyHtml?: string | undefined
  wire?: WireFields | undefined
  /** What its time rests on: the hour that the copy gives, the day that it gives, or its arrival. Only pasted copy tells. */
  dated?: 'time' | 'day' | 'arrival' | undefined
}

/** Part of a payload that is no copy: planning, concepts, a feed's own data. */
export interface Skipped {
  guid: string | null
  reason: string
}

export interface Parsed {
  format: Format
  items: ParsedItem[]
  skipped: Skipped[]
  /** What had to be mended before it could be read, in words. */
  repairs: string[]
}

/** What a payload holds. Throws `Refusal` (`bad-json`, `bad-fields`, `bad-format`, `unsupported-type`) with the place of each fault. */
export type ParsePayload = (received: Received) => Parsed
