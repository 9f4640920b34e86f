import type { Store } from '../../db/store.ts'
import type { EventType, LogEvent } from '../../shared/event.ts'
import type { Command } from '../../shared/protocol/command.ts'
import type { StandingProposal } from '../../shared/standing-proposal.ts'
import { madeOf } from '../log/made-of.ts'
import { isOnProposal, type ProposalCommand } from './proposal-decision.ts'

type Reads = Pick<
  Store,
  'turnsOfAlerts' | 'claim' | 'entry' | 'eventsOfStory' | 'head' | 'itemLine' | 'note' | 'proposal' | 'screen'
>
/** What an event did to the thing at hand, null where it did nothing to it. */
type DidTo = (event: LogEvent) => string | null

/** Where in the log changes stand that a command may not go over unseen, and which events are some. */
export interface Overlaps {
  /** Null: anywhere, by people. */
  storyId: string | null
  types: readonly EventType[]
  did: DidTo
}

const STORY_TYPES = ['story-changed', 'stories-merged', 'item-filed'] as const

const merged: DidTo = (event) =>
  event.type !== 'stories-merged' || event.part ? null : event.undone ? 'unmerged' : 'merged'

/** What a change of a story's own line is, where it is of a kind that matters. */
const lineDid =
  (storyId: string, ...kinds: string[]): DidTo =>
  (event) =>
    event.type === 'story-changed' && event.story.id === storyId && kinds.includes(event.change)
      ? event.change
      : merged(event)

const ASSIGNED: ReadonlySet<string> = new Set(['assigned', 'unassigned'])
const assigned: DidTo = (event) => (event.type === 'story-tended' && ASSIGNED.has(event.change) ? event.change : null)

const filed =
  (itemIds: readonly string[]): DidTo =>
  (event) =>
    event.type === 'item-filed' && itemIds.includes(event.item.itemId) ? 'filed' : merged(event)

const ofLine = (storyId: string, ...kinds: string[]): Overlaps[] => [
  { storyId, types: STORY_TYPES, did: lineDid(storyId, ...kinds) },
]

/** What was done to a story since, or to what it holds, but for the merger itself that emptied it. */
const ofWhole = (storyId: string): Overlaps => {
  const line = lineDid(storyId, 'renamed', 'closed', 'reopened')
  const did: DidTo = (event) => {
    if (event.type === 'item-filed') return 'filed'
    return event.type === 'story-changed' && event.story.mergedInto !== null ? null : line(event)
  }
  return { storyId, types: STORY_TYPES, did }
}

/** Taking a merger or a split back changes the story and, where it was merged, the one that took it in. */
async function ofUndoing(store: Reads, storyId: string): Promise<Overlaps[]> {
  const { screen } = await store.screen(`story:${storyId}`)
  const into = screen.kind === 'story' ? (screen.story?.mergedInto ?? null) : null
  return [storyId, ...(into === null ? [] : [into])].map(ofWhole)
}

/** Changes of a claim; and, where its merger is taken back, of the entries that this puts back to where they were. */
async function ofClaim(store: Reads, claimId: string, undoing: boolean): Promise<Overlaps[]> {
  const claim = await store.claim(claimId)
  if (claim === null) return []
  const { storyId } = claim
  const did: DidTo = (e) => (e.type === 'claim-changed' && e.claim.id === claimId ? `claim-${e.change}` : null)
  const ofIt: Overlaps = { storyId, types: ['claim-changed'], did }
  if (!undoing) return [ofIt]
  const changes = await store.eventsOfStory(storyId, await store.head(), ['claim-changed'])
  const merger = changes.findLast((e) => did(e) === 'claim-merged')
  const moved = new Set(merger?.type === 'claim-changed' ? merger.moved.map(({ entry }) => entry.id) : [])
  const ofMoved: DidTo = (e) => (e.type === 'entry-changed' && moved.has(e.entry.id) ? e.change : null)
  return [ofIt, { storyId, types: ['entry-changed'], did: ofMoved }]
}

/** What was made of an alert, in whichever story it stood. */
async function ofAlert(store: Reads, alertId: string): Promise<Overlaps[]> {
  const made = new Map((await madeOf(store, alertId)).map(({ event, did }) => [event.seq, did]))
  return [{ storyId: null, types: ['alert-changed'], did: ({ seq }) => made.get(seq) ?? null }]
}

const answered =
  (proposalId: string): DidTo =>
  (event) => {
    if (event.type !== 'proposal-answered' || event.proposal.id !== proposalId) return null
    const { state } = event.proposal
    return `proposal-${state === 'open' ? 'reopened' : state}`
  }

/** What accepting a proposal, or taking that back, does beside the answer. */
function carriedOut({ kind, storyId, otherId, ...made }: StandingProposal, { name, args }: ProposalCommand): Command {
  const undone = name === 'reopen-proposal'
  const itemIds = ('itemIds' in args ? args.itemIds : undefined) ?? made.itemIds
  if (kind === 'join')
    return { name: 'file-item', args: { itemId: itemIds[0] ?? '', storyId: undone ? null : storyId } }
  if (kind === 'split')
    return undone ? { name: 'unsplit-story', args: { storyId } } : { name: 'split-story', args: { storyId, itemIds } }
  const from = otherId ?? storyId
  return undone
    ? { name: 'unmerge-story', args: { storyId: from } }
    : { name: 'merge-stories', args: { storyId: from, intoId: storyId } }
}

/** Other answers to a proposal; and, where the stories are changed too, what stands in the way of that. */
async function ofProposal(store: Reads, command: ProposalCommand): Promise<Overlaps[]> {
  const { proposalId } = command.args
  const answers: Overlaps = { storyId: null, types: ['proposal-answered'], did: answered(proposalId) }
  const proposal = await store.proposal(proposalId)
  const changes =
    command.name === 'accept-proposal' || (command.name === 'reopen-proposal' && proposal?.state === 'accepted')
  if (proposal === null || !changes) return [answers]
  return [answers, ...(await overlapsOf(store, carriedOut(proposal, command)))]
}

/** D20: what a command may not go over where its editor has not seen it. */
export async function overlapsOf(store: Reads, command: Command): Promise<Overlaps[]> {
  const { name, args } = command
  const entryId = 'entryId' in args ? args.entryId : undefined
  if (entryId !== undefined) {
    const entry = await store.entry(entryId)
    const did: DidTo = (e) => (e.type === 'entry-changed' && e.entry.id === entryId ? e.change : null)
    return entry === null ? [] : [{ storyId: entry.storyId, types: ['entry-changed'], did }]
  }
  if ('noteId' in args) {
    const { noteId } = args
    const note = await store.note(noteId)
    const did: DidTo = (e) => (e.type === 'note-changed' && e.note.id === noteId ? `note-${e.change}` : null)
    return note === null ? [] : [{ storyId: note.storyId, types: ['note-changed'], did }]
  }
  if (name === 'assign-story') return [{ storyId: args.storyId, types: ['story-tended'], did: assigned }]
  const claimId = 'claimId' in args ? args.claimId : undefined
  if (claimId !== undefined) return ofClaim(store, claimId, name === 'unmerge-claim')
  if (name === 'rename-story') return ofLine(args.storyId, 'renamed')
  if (name === 'close-story' || name === 'reopen-story') return ofLine(args.storyId, 'closed', 'reopened')
  if (name === 'merge-stories')
    return [args.storyId, args.intoId].flatMap((id) => ofLine(id, 'renamed', 'closed', 'reopened'))
  if (name === 'split-story') return [{ storyId: args.storyId, types: STORY_TYPES, did: filed(args.itemIds) }]
  if (name === 'unmerge-story' || name === 'unsplit-story') return ofUndoing(store, args.storyId)
  if (name === 'reopen-alert') return ofAlert(store, args.alertId)
  if (isOnProposal(command)) return ofProposal(store, command)
  if (name !== 'file-item') return []
  const storyId = (await store.itemLine(args.itemId))?.storyId ?? args.storyId
  return storyId === null ? [] : [{ storyId, types: STORY_TYPES, did: filed([args.itemId]) }]
}
