import type { EdNote, Subject } from '../../../shared/wire.ts'
import type { Media } from '../markup/figure.ts'

/** What the body of NITF tells: all of it that may also stand in a content set of NewsML. */
export interface NitfBody {
  headline: string | undefined
  byline: string | undefined
  dateline: string | undefined
  city: string | undefined
  abstract: string | undefined
  provider: string | undefined
  copyrightHolder: string | undefined
  usageTerms: string | undefined
  /** Notes that stand in the body, and say by their type whom they are for. */
  notes: EdNote[]
  html: string
  media: Media[]
}

/** Dates as written. */
export interface NitfDates {
  issued: string | undefined
  released: string | undefined
  expires: string | undefined
  published: string | undefined
  /** Of each revision. */
  revised: string[]
}

/** What the head of NITF tells (`docdata` and its neighbours). */
export interface NitfHead {
  title: string | undefined
  id: string | undefined
  providers: (string | undefined)[]
  status: string | undefined
  /** Another document, and what becomes of it. */
  other: { id: string; status: string | undefined } | null
  corrects: string | undefined
  dates: NitfDates
  urgency: string | undefined
  version: string | undefined
  slug: string | undefined
  keywords: string[]
  subjects: Subject[]
  genres: Subject[]
  notes: EdNote[]
  isKill: boolean
  city: string | undefined
  copyrightHolder: string | undefined
  usageTerms: string | undefined
  sequence: string | undefined
  takeKey: string | undefined
  wordCount: string | undefined
}

export interface NitfDocument {
  head: NitfHead
  body: NitfBody
  language: string | undefined
}
