/** Something that is told: a position in a story, or copy that a search has found. */
export interface Told {
  /** A URI that stays with it, whatever becomes of it. */
  id: string
  /** Where the desk shows it. */
  url: string
  title: string
  /** Plain; paragraphs stand apart by an empty line. */
  text: string
  /** Who says it. */
  by: string
  /** Who delivers it. */
  provider: string
  /** A tag of BCP 47, whatever the sender has written. */
  language: string | null
  /** When it was said or came out. Where the copy gives the day alone, at its noon: an hour that is nobody's. */
  publishedAt: string
  /** That day ("2024-11-10"), else null. */
  day: string | null
  /** When it first stood here. */
  createdAt: string
  updatedAt: string
  /** A positive whole number that grows with each change. */
  version: number
  tags: string[]
  /** Taken back by its sender: it stays, without its words. */
  withdrawn: boolean
}

/** What a feed tells, the newest first. */
export interface Listing {
  id: string
  /** Where the desk shows it. */
  url: string
  /** Its own address. */
  selfUrl: string
  title: string
  description: string
  updatedAt: string
  told: Told[]
}

/** The addresses that are written into what goes out: where the desk is, and where this is. */
export interface Place {
  base: string
  selfUrl: string
  /** Where a story is shown to who reads it by a link; the desk's own page where it is absent. */
  home?: string
}

export const DESK = 'On Record'

/** What a feed holds at most: readers ask often, and keep what they have read. */
export const MOST_IN_FEED = 200

export const urn = (
  kind: 'entry' | 'item' | 'story' | 'claim' | 'search' | 'saved-search' | 'alert' | 'alerts',
  id: string,
): string => `urn:on-record:${kind}:${encodeURIComponent(id)}`

/** "WITHDRAWN: …": said in the title, since that is all that many readers show. */
export const titled = (title: string, withdrawn: boolean): string => (withdrawn ? `WITHDRAWN: ${title}` : title)

/** The day alone where no more is known, else the moment: for whatever may tell either. */
export const whenTold = ({ day, publishedAt }: Pick<Told, 'day' | 'publishedAt'>): string => day ?? publishedAt

/** Its text, which may be empty, where a moment must be told, or none at all: the words say of which day alone the copy speaks. */
export const withDay = ({ text, day }: Pick<Told, 'text' | 'day'>): string =>
  day === null ? text : `${text}${text === '' ? '' : '\n\n'}Dated ${day}, at an hour that the copy does not give`
