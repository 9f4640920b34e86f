import type { PlainItem } from '../../shared/item.ts'

export interface Received {
  contentType: string
  body: Uint8Array
  receivedAt: string
  /** The poster's own source, when its key names one. */
  source: string | null
}

/** An item as every format gives it, before the desk knows its version or identity. */
export type ParsedItem = Omit<PlainItem, 'bodyHtml'> & {
  /** Not yet sanitised. */
  bodyHtml?: string | undefined
}

/** What a payload holds. Throws `Refusal` (`bad-json`, `bad-fields`, `bad-format`, `unsupported-type`) with the place of each fault. */
export type ParsePayload = (received: Received) => ParsedItem[]
