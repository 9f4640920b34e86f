import type { EdNote, Subject } from '../../../shared/wire.ts'

/** Metadata of the item as such (`itemMeta`, `rightsInfo`). Times as written. */
export interface ItemMeta {
  itemClass: string | undefined
  provider: string | undefined
  versionCreated: string | undefined
  firstCreated: string | undefined
  /** undefined where there is no such element, "" where it is empty. */
  embargoed: string | undefined
  expires: string | undefined
  status: string | undefined
  isKill: boolean
  title: string | undefined
  notes: EdNote[]
  evolvedFrom: string | undefined
  url: string | undefined
  copyrightHolder: string | undefined
  usageTerms: string | undefined
}

/** Metadata of the content (`contentMeta`). Times as written. */
export interface ContentMeta {
  urgency: string | undefined
  created: string | undefined
  modified: string | undefined
  headline: string | undefined
  subHeadline: string | undefined
  slugline: string | undefined
  byline: string | undefined
  dateline: string | undefined
  city: string | undefined
  language: string | undefined
  /** By the tail of their role ("summary", "caption", ""). */
  descriptions: { role: string; text: string }[]
  keywords: string[]
  subjects: Subject[]
  genres: Subject[]
  sequence: string | undefined
}

/** The words of the content, whatever they travelled in. */
export interface Content {
  html: string
  headline: string | undefined
  byline: string | undefined
  dateline: string | undefined
  city: string | undefined
  abstract: string | undefined
  notes: EdNote[]
  wordCount: string | undefined
  files: { url: string; type: string | null; title: string | null }[]
}

export interface G2Item {
  kind: 'news' | 'package'
  guid: string | undefined
  version: string | undefined
  /** The item's own language tag, which may name a country. */
  language: string | undefined
  meta: ItemMeta
  about: ContentMeta
  content: Content
  members: { guid: string; headline: string | null }[]
}

/** What the message says of all its items. */
export interface Header {
  sent: string | undefined
  sender: string | undefined
  priority: string | undefined
  language: string | undefined
}
