import type { ParsedItem, Received } from '../format/parse.ts'

/** What a source's settings say of how its copy is to be read; absent members leave it to the copy. */
export interface SourceReading extends Pick<Received, 'format' | 'timeZone' | 'language'> {
  /** The outlet's own name. */
  name?: string | undefined
  /** Its times are not to be believed: arrival counts. */
  byArrival?: boolean | undefined
}

/** An item as its source's settings have it. */
export const asSet = (item: ParsedItem, { name, byArrival }: SourceReading, receivedAt: string): ParsedItem => ({
  ...item,
  ...(name !== undefined && { sourceName: name }),
  ...(byArrival === true && { publishedAt: receivedAt }),
})
