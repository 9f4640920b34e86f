import type { EdNote, Subject } from '../../../shared/wire.ts'
import type { NitfBody } from '../nitf/shape.ts'

/** Which item this is (`Identification`). */
export interface Identity {
  /** Without the revision, so that all revisions share it; undefined where the document tells none. */
  guid: string | undefined
  revision: string | undefined
  label: string | undefined
}

/** What is to be done with it (`NewsManagement`). Times as written. */
export interface Management {
  status: string | undefined
  /** What its status will be, and from when. */
  future: { status: string; at: string | undefined } | null
  isKill: boolean
  firstCreated: string | undefined
  revised: string | undefined
  urgency: string | undefined
  derivedFrom: string | undefined
  embargo: string | undefined
  notes: EdNote[]
}

/** Lines for display (`NewsLines`) of the main component and those in it. */
export interface Lines {
  headline: string | undefined
  subHeadline: string | undefined
  byline: string | undefined
  dateline: string | undefined
  slugline: string | undefined
  credit: string | undefined
  copyright: string | undefined
  rights: string | undefined
  keywords: string[]
  notes: EdNote[]
}

/** Metadata of the main component and those in it. */
export interface About {
  provider: string | undefined
  sources: string[]
  language: string | undefined
  city: string | undefined
  subjects: Subject[]
  genres: Subject[]
  keywords: string[]
  copyrightHolder: string | undefined
  usageTerms: string | undefined
}

export interface Content {
  html: string
  headline: string | undefined
  abstract: string | undefined
  nitf: NitfBody | null
  wordCount: string | undefined
  files: { url: string; type: string | null; title: string | null }[]
  /** Of the first content: "text", "photo". */
  mediaType: string | undefined
  notes: EdNote[]
}

export interface Newsml1Item {
  identity: Identity
  management: Management
  lines: Lines
  about: About
  content: Content
  /** The item's own language tag, which may name a country. */
  language: string | undefined
  members: { guid: string; headline: string | null }[]
}

/** What the envelope says of all its items. */
export interface Envelope {
  sent: string | undefined
  sender: string | undefined
  priority: string | undefined
  sequence: string | undefined
}
