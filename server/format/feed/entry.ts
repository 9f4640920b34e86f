import type { z } from 'zod'
import type { enclosure } from '../../../shared/wire.ts'
import type { Words } from './words.ts'

export type Enclosure = z.infer<typeof enclosure>

/** A category of an entry: `scheme` is the vocabulary (a URI or a name) from which `term` is. */
export interface Category {
  term: string
  scheme: string | undefined
  label: string | undefined
}

/** What a feed says of all its entries. */
export interface Feed {
  title: string | undefined
  /** The page that it is a feed of. */
  site: string | null
  language: string | undefined
  rights: string | undefined
  authors: string[]
  categories: Category[]
}

/** What is read of a feed before it is made items. */
export interface FeedRead {
  feed: Feed
  entries: Entry[]
  repairs: string[]
}

/** An entry as every format of feed tells it; undefined and null stand for what it does not say. */
export interface Entry {
  id: string | undefined
  /** Its page, absolute. */
  url: string | null
  title: string | undefined
  summary: Words | undefined
  content: Words | undefined
  /** The content as text, where the feed gives it beside the markup. */
  plain: string | undefined
  /** RFC 3339. */
  published: string | null
  updated: string | null
  authors: string[]
  categories: Category[]
  enclosures: Enclosure[]
  language: string | undefined
  rights: string | undefined
  /** Where it was taken from, in a feed that gathers from others. */
  origin: string | undefined
  place: string | undefined
  /** From which its addresses are told. */
  base: string | undefined
}
