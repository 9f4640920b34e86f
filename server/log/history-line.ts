import type { PutInstead } from '../../shared/edit.ts'
import { type Entry, REFILED } from '../../shared/entry.ts'
import type { EventType, LogEvent } from '../../shared/event.ts'
import type { HistoryLine } from '../../shared/history.ts'
import type { Note } from '../../shared/note.ts'
import type { Command } from '../../shared/protocol/command.ts'
import type { StoryScreen } from '../../shared/screen.ts'
import { SPLIT_TAKEN_BACK, type StoryBody } from '../../shared/story.ts'
import type { Made } from './made-of.ts'
import { putBetween } from './changes-of.ts'

type Told = Pick<HistoryLine, 'did' | 'put' | 'about' | 'undo'>
type Of<T extends EventType> = LogEvent & { type: T }
type EntryState = Omit<Entry, 'seq' | 'loggedAt'>

const put = (field: string, before: string | null, after: string | null): PutInstead[] =>
  before === after ? [] : [{ field, before, after }]
const entryWords = ({ party, quote, text }: Pick<Entry, 'party' | 'quote' | 'text'>): string =>
  `${party}: ${quote ?? text}`
/** What becomes of an entry with copy that somebody moves. */
const gone = (change: string): string => (change === 'restored' ? 'returned-with-item' : 'left-with-item')
const JUDGED = { confirmed: 'confirm-entry', rejected: 'reject-entry', suggested: 'restore-entry' } as const

/** True for what an alert tells by itself: what only goes with copy that was filed is told by that, and the desk tells the next alone. */
const isTold = ({ did }: Made, { by, reason }: Of<'alert-changed'>): boolean =>
  by === 'auto' ? did === 'alert-escalated' : reason !== REFILED

/** Tells events of a story one after another, in the order of the log, against how things stood before each. */
export class History {
  readonly #storyId: string
  readonly #screen: StoryScreen | null
  /** By the event that made it. */
  readonly #made: ReadonlyMap<number, Made>
  readonly #entries = new Map<string, EntryState>()
  readonly #notes = new Map<string, string>()
  #line: StoryBody | null = null
  /** The last event that went with an entry that was judged. */
  #withEntry: number | null = null

  constructor(storyId: string, screen: StoryScreen | null, made: readonly Made[]) {
    this.#made = new Map(made.map((one) => [one.event.seq, one]))
    this.#storyId = storyId
    this.#screen = screen
  }

  see(event: LogEvent): void {
    if (event.type === 'entry-changed') this.#withEntry = event.seq
    if (event.type === 'entry-logged' || event.type === 'entry-changed') this.#entries.set(event.entry.id, event.entry)
    else if (event.type === 'claim-changed') for (const { entry } of event.moved) this.#entries.set(entry.id, entry)
    else if (event.type === 'note-written' || event.type === 'note-changed')
      this.#notes.set(event.note.id, event.note.text)
    else if (event.type === 'stories-merged') for (const entry of event.entries) this.#entries.set(entry.id, entry)
    else if ('story' in event && event.story.id === this.#storyId) this.#line = event.story
  }

  /** Null for what nobody needs to be told. */
  tell(event: LogEvent): Told | null {
    if (event.type === 'entry-logged' || event.type === 'entry-changed') return this.#entry(event)
    if (event.type === 'note-written' || event.type === 'note-changed')
      return note(event, this.#notes.get(event.note.id) ?? null)
    if (event.type === 'item-filed') return this.#filed(event)
    if (event.type === 'stories-merged') return this.#merged(event)
    if (event.type === 'story-opened' || event.type === 'story-changed' || event.type === 'story-tended')
      return event.story.id === this.#storyId ? this.#story(event) : null
    if (event.type === 'claim-made')
      return {
        did: 'claim-made',
        put: [],
        about: { kind: 'claim', id: event.claim.id, words: event.claim.text },
        undo: event.by === 'auto' ? null : { name: 'drop-claim', args: { claimId: event.claim.id } },
      }
    if (event.type === 'claim-changed') return this.#claim(event)
    return event.type === 'alert-changed' ? this.#alert(event) : null
  }

  #alert(event: Of<'alert-changed'>): Told | null {
    // An alert that is resolved with an entry tells nothing beside it.
    if (this.#withEntry === event.seq - 1) {
      this.#withEntry = event.seq
      return null
    }
    const made = this.#made.get(event.seq)
    if (made === undefined || !isTold(made, event)) return null
    const { id, headline } = event.alert
    const changed = [...put('to', null, made.to), ...put('until', null, made.until)]
    return { did: made.did, put: changed, about: { kind: 'alert', id, words: headline }, undo: null }
  }

  #entry(event: Of<'entry-logged'> | Of<'entry-changed'>): Told | null {
    const { entry, by, seq: basedOn } = event
    const about = { kind: 'entry' as const, id: entry.id, words: entryWords(entry) }
    if (event.type === 'entry-logged') {
      const undo: Command | null = by === 'auto' ? null : { name: 'reject-entry', args: { entryId: entry.id, basedOn } }
      return { did: 'logged', put: [], about, undo }
    }
    // What goes with copy that somebody moves was judged by nobody.
    if (event.reason === REFILED)
      return event.change === 'amended' ? null : { did: gone(event.change), put: [], about, undo: null }
    const before = this.#entries.get(entry.id) ?? null
    const changed = before === null ? [] : putBetween(before, entry, this.#screen?.claims ?? [])
    const states = before === null ? [] : put('state', before.state, entry.state)
    const name = before === null || before.state === entry.state ? null : JUDGED[before.state]
    const args = { entryId: entry.id, basedOn }
    const undo: Command | null =
      by === 'auto' || before === null ? null : name !== null ? { name, args } : corrected(before, entry, args)
    return { did: event.change, put: [...changed, ...states], about, undo }
  }

  #claim({ claim, change, before, seq: basedOn }: Of<'claim-changed'>): Told {
    const about = { kind: 'claim' as const, id: claim.id, words: claim.text }
    const args = { claimId: claim.id, basedOn }
    const into = this.#screen?.claims.find(({ id }) => id === claim.mergedInto)?.text ?? null
    const undo: Record<typeof change, Command | null> = {
      reworded: { name: 'reword-claim', args: { ...args, text: before.text } },
      merged: { name: 'unmerge-claim', args },
      unmerged: null,
      dropped: { name: 'restore-claim', args },
      restored: { name: 'drop-claim', args },
    }
    const moved = change === 'merged' ? put('claimId', claim.text, into) : []
    return {
      did: `claim-${change}`,
      put: [...put('text', before.text, claim.text), ...moved],
      about,
      undo: undo[change],
    }
  }

  #story(event: Of<'story-opened'> | Of<'story-changed'> | Of<'story-tended'>): Told {
    const { story, seq: basedOn } = event
    const { id: storyId, title } = story
    const about = { kind: 'story' as const, id: storyId, words: title }
    const args = { storyId, basedOn }
    if (event.type === 'story-opened') return { did: 'opened', put: [], about, undo: null }
    const was = this.#line
    const changed =
      was === null
        ? []
        : [
            ...put('title', was.title, title),
            ...put('assignee', was.assignee?.name ?? null, story.assignee?.name ?? null),
          ]
    const assign = (userId: string | null): Command => ({ name: 'assign-story', args: { ...args, userId } })
    const rename: Command | null = was === null ? null : { name: 'rename-story', args: { ...args, title: was.title } }
    const undo: Record<string, Command | null> = {
      renamed: rename,
      closed: story.mergedInto === null ? { name: 'reopen-story', args } : null,
      reopened: { name: 'close-story', args },
      pinned: { name: 'unpin-story', args },
      unpinned: { name: 'pin-story', args },
      assigned: assign(was?.assignee?.id ?? null),
      unassigned: was?.assignee ? assign(was.assignee.id) : null,
    }
    return { did: event.change, put: changed, about, undo: undo[event.change] ?? null }
  }

  #filed({ item, from, to, why, by, seq: basedOn }: Of<'item-filed'>): Told {
    const { itemId, headline, sourceName } = item
    const about = { kind: 'item' as const, id: itemId, words: `${sourceName}: ${headline}` }
    // The story that a split had opened is withdrawn once that is taken back: nothing is filed into it again.
    const isFinal = by === 'auto' || why === SPLIT_TAKEN_BACK
    const undo: Command | null = isFinal ? null : { name: 'file-item', args: { itemId, storyId: from, basedOn } }
    const did = to === this.#storyId ? 'filed-here' : 'filed-away'
    return { did, put: put('why', null, why === '' ? null : why), about, undo }
  }

  #merged({ from, to, undone, part, entries, seq: basedOn }: Of<'stories-merged'>): Told | null {
    if (part) {
      const [entry] = entries
      if (entry === undefined) return null
      const did = to === this.#storyId ? 'moved-here' : 'moved-away'
      return { did, put: [], about: { kind: 'entry', id: entry.id, words: entryWords(entry) }, undo: null }
    }
    const words = this.#screen?.story?.title ?? ''
    const undo: Command | null = undone ? null : { name: 'unmerge-story', args: { storyId: from, basedOn } }
    const did = undone ? 'unmerged' : to === this.#storyId ? 'took-in' : 'merged'
    return { did, put: [], about: { kind: 'story', id: this.#storyId, words }, undo }
  }
}

/** What puts back the members of a position that an event changed. */
function corrected(before: EntryState, after: EntryState, args: { entryId: string; basedOn: number }): Command | null {
  const { party, speaker, role, stance, sourcing, quote, text, claimId } = before
  const position = { party, speaker, role, stance, sourcing, quote, text, claimId }
  return putBetween(before, after, []).length === 0 ? null : { name: 'correct-entry', args: { ...args, ...position } }
}

function note(
  event: LogEvent & { note: Pick<Note, 'id' | 'text'> } & (
      | { type: 'note-written' }
      | { type: 'note-changed'; change: string }
    ),
  before: string | null,
): Told {
  const { id: noteId, text } = event.note
  const about = { kind: 'note' as const, id: noteId, words: text }
  const args = { noteId, basedOn: event.seq }
  if (event.type === 'note-written') return { did: 'note-written', put: [], about, undo: { name: 'remove-note', args } }
  const undo: Record<string, Command | null> = {
    edited: before === null ? null : { name: 'edit-note', args: { ...args, text: before } },
    removed: { name: 'restore-note', args },
    restored: { name: 'remove-note', args },
  }
  return { did: `note-${event.change}`, put: put('note', before, text), about, undo: undo[event.change] ?? null }
}
