import { FRESH_ALERT } from '../../shared/fresh-alert.ts'
import type { Alert } from '../../shared/alert.ts'
import type { Claim } from '../../shared/claim.ts'
import type { Entry } from '../../shared/entry.ts'
import type { EventBody, LogEvent } from '../../shared/event.ts'
import type { ItemLine } from '../../shared/item.ts'
import type { Note } from '../../shared/note.ts'
import type { Outlet } from '../../shared/outlet.ts'
import type { Party } from '../../shared/party.ts'
import type { Hit } from '../../shared/search/hit.ts'
import type { SourceLineBody } from '../../shared/source-line.ts'
import type { StandingProposal } from '../../shared/standing-proposal.ts'
import type { Story, StoryCounts } from '../../shared/story.ts'
import { plainWall } from '../../shared/plain-wall.ts'
import type { Wall } from '../../shared/wall.ts'

/** Builders: a whole valid noun, with the members that a test speaks of put in. */

export const AT = '2024-11-11T08:58:00.000Z'

export const aLine = (over: Partial<ItemLine> = {}): ItemLine => ({
  itemId: 'item-1',
  guid: 'guid-1',
  source: 'reuters',
  sourceName: 'Reuters',
  version: 1,
  publishedAt: AT,
  dayAlone: false,
  receivedAt: AT,
  language: 'en',
  urgency: 3,
  headline: 'Kremlin calls report of call “pure fiction”',
  slugline: null,
  tag: null,
  status: 'usable',
  withdrawn: false,
  held: null,
  fault: null,
  storyId: null,
  seq: 1,
  ...over,
})

export const NO_COUNTS: StoryCounts = {
  reports: 0,
  followUps: 0,
  confirmations: 0,
  denials: 0,
  restatements: 0,
  noComments: 0,
  corrections: 0,
  retractions: 0,
  unnamed: 0,
  parties: 0,
  items: 0,
}

export const aStory = (over: Partial<Story> = {}): Story => ({
  id: 'story-1',
  title: 'Trump–Putin phone call',
  state: 'open',
  openedAt: AT,
  lastAt: AT,
  counts: NO_COUNTS,
  contested: false,
  mergedInto: null,
  pinned: false,
  assignee: null,
  watchers: [],
  seq: 1,
  ...over,
})

export const aNote = (over: Partial<Note> = {}): Note => ({
  id: 'note-1',
  storyId: 'story-1',
  writtenFor: 'story-1',
  text: 'Ring the ministry again.',
  by: 'ana',
  author: 'Ana',
  writtenAt: AT,
  seq: 1,
  editedBy: null,
  editedAt: null,
  removed: false,
  ...over,
})

export const anEntry = (over: Partial<Entry> = {}): Entry => ({
  id: 'entry-1',
  storyId: 'story-1',
  claimId: 'claim-1',
  party: 'Kremlin',
  speaker: 'Dmitry Peskov',
  role: 'spokesman',
  stance: 'denial',
  sourcing: 'on-record',
  quote: 'pure fiction',
  text: 'Peskov called it “pure fiction”.',
  saidAt: '2024-11-11',
  loggedAt: AT,
  seq: 1,
  firstItemId: 'item-1',
  carriedBy: ['item-1'],
  restates: null,
  respondsTo: [],
  confidence: 0.9,
  by: 'auto',
  state: 'suggested',
  evidence: null,
  asRead: null,
  ...over,
})

/** A claim as it is made: whom it concerns, and nothing that a person has changed of it. */
export const aClaim = (over: Partial<ClaimBody> = {}): ClaimBody => ({
  id: 'claim-1',
  storyId: 'story-1',
  text: 'They spoke.',
  madeAt: AT,
  firstItemId: null,
  by: 'auto',
  wordings: [],
  wordedBy: null,
  mergedInto: null,
  dropped: false,
  ...over,
})
type ClaimBody = Omit<Claim, 'seq'>

/** The position of an entry, as a correction keeps it. */
export const readOf = (entry: Entry): NonNullable<Entry['asRead']> => {
  const { party, speaker, role, stance, sourcing, quote, text, claimId, restates, respondsTo } = entry
  return { party, speaker, role, stance, sourcing, quote, text, claimId, restates, respondsTo }
}

export const anAlert = (over: Partial<Alert> = {}): Alert => ({
  id: 'alert-1',
  kind: 'denial',
  entryId: 'entry-1',
  itemId: 'item-1',
  storyId: 'story-1',
  storyTitle: 'Trump–Putin phone call',
  headline: 'Kremlin: “pure fiction”',
  detail: 'denies: Washington Post',
  raisedAt: AT,
  seq: 1,
  ...FRESH_ALERT,
  ...over,
})

export const aParty = (over: Partial<Party> = {}): Party => ({
  id: 'selmara-foreign-ministry',
  name: 'Selmaran foreign ministry',
  kind: 'office',
  office: 'foreign ministry',
  aliases: { en: ['Tern House'] },
  spokespeople: [{ name: 'Sahl Terim', aliases: [], role: 'spokesman', from: null, until: null }],
  belongsTo: null,
  note: '',
  ...over,
})

export const anOutlet = (over: Partial<Outlet> = {}): Outlet => ({
  id: 'selmara-courier',
  name: 'Selmara Courier',
  aliases: {},
  domains: ['courier.example'],
  sources: [],
  family: null,
  language: 'en',
  isAgency: false,
  note: '',
  ...over,
})

export const aProposal = (over: Partial<StandingProposal> = {}): StandingProposal => ({
  id: 'proposal-1',
  kind: 'merge',
  storyId: 'story-1',
  otherId: 'story-2',
  itemIds: ['item-6'],
  why: 'its latest items fit both',
  madeAt: AT,
  seq: 1,
  state: 'open',
  answeredBy: null,
  answeredAt: null,
  reason: null,
  ...over,
})

export const aSourceLine = (over: Partial<SourceLineBody> = {}): SourceLineBody => ({
  id: 'reuters',
  name: 'Reuters',
  kind: 'http',
  state: 'speaking',
  since: AT,
  why: null,
  edition: 1,
  ...over,
})

export const aWall = (over: Partial<Wall> = {}): Wall => ({
  ...plainWall('main'),
  ...over,
})

/** An event as the log gives it out. */
export const logged = (seq: number, body: EventBody): LogEvent => ({ seq, at: AT, by: 'auto', reason: null, ...body })

/** A find without words, whose place in the log is its item's. */
export const aHit = (over: Partial<ItemLine> = {}): Hit => {
  const item = aLine(over)
  return { item, story: null, entries: [], headline: [], snippet: { text: '', marks: [] }, place: item.seq }
}
