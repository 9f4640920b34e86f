import type { Row } from '../../db/store.ts'
import { EditedMeanwhile } from '../../shared/edit.ts'
import { Refusal } from '../../shared/error-code.ts'
import type { NewEvent } from '../../shared/event.ts'
import type { ItemLine } from '../../shared/item.ts'
import { assertNever } from '../../shared/must.ts'
import type { Command } from '../../shared/protocol/command.ts'
import type { Identity } from '../../shared/role.ts'
import type { StoryScreen } from '../../shared/screen.ts'
import type { StoryCommand } from '../story/stories.ts'
import type { Waiting } from './chain-decision.ts'
import { decideProposal } from './proposal-decision.ts'
import { decideMine } from './mine-decision.ts'
import { decideMerger } from './merger-decision.ts'
import type { Given } from './given.ts'
import { type AlertCommand, decideAlert, isOnAlert } from './alert-decision.ts'
import { type AlertingCommand, decideAlerting, isOnAlerting } from './alerting-decision.ts'
import { decideClaim, isFree } from './claim-decision.ts'
import { fileByHand } from './left-behind.ts'
import { ListDecision } from './list-decision.ts'
import { decideNote, isOnNote, type NoteCommand } from './note-decision.ts'
import { decideTending } from './tending-decision.ts'
import { decideSearch, isOnSearch, type SearchCommand } from './search-decision.ts'
import { alertsPast } from './alerts-past.ts'
import { editsSince } from './edits-since.ts'
import { decideLatestUnsplit } from './unsplit-decision.ts'
import { wallsFollowSearch } from './walls-follow-search.ts'
import { decideWall, isOnWall, type WallCommand } from './wall-decision.ts'

interface Decision {
  events: NewEvent[]
  rows: Row[]
  /** Versions to run through the chain again. */
  again: Waiting[]
}

const only = (events: NewEvent[]): Decision => ({ events, rows: [], again: [] })

const nothingIfRefused = (error: unknown): null => {
  if (error instanceof Refusal) return null
  throw error
}

type OnEntry = Extract<StoryCommand, { args: { entryId: string } }>
type OnCopy = Extract<StoryCommand, { name: 'add-entry' }>

/** Commands that are about no story's copy: lists, what is one's own. */
const APART = [
  'arrange-columns',
  'begin-shift',
  'choose-since',
  'import-lists',
  'look',
  'put-outlet',
  'put-party',
  'remove-outlet',
  'remove-party',
  'restore-outlet',
  'restore-party',
  'retry-item',
  'see-all',
  'unsee-all',
] as const
type Apart = Extract<Command, { name: (typeof APART)[number] }>
const isApart = (command: Command): command is Apart => APART.some((name) => name === command.name)

/** Reads what a command speaks of and decides what it changes. Throws `Refusal` where that can't be done. */
export class CommandDecision {
  readonly #given: Given
  readonly #lists: ListDecision

  constructor(given: Given) {
    this.#given = given
    this.#lists = new ListDecision(given.store, given.world)
  }

  /** D20: throws `EditedMeanwhile` for what somebody else has changed since its editor saw it, unless it stands as wished. */
  async of(command: Command, by: Identity): Promise<Decision> {
    const edits = await editsSince(this.#given, command, by.id)
    if (edits.length === 0) return this.#decide(command, by)
    const wished = await this.#decide(command, by).catch(nothingIfRefused)
    if (wished?.events.length === 0) return wished
    throw new EditedMeanwhile(edits)
  }

  async #decide(command: Command, by: Identity): Promise<Decision> {
    if (isOnAlert(command)) return only(await decideAlert(this.#given, command, by))
    if (isOnAlerting(command)) return only(await decideAlerting(this.#given, command, by))
    if (isOnNote(command)) return only(await decideNote(this.#given, command, by))
    if (isOnSearch(command)) return this.#onSearch(command, by)
    if (isOnWall(command)) return only(await decideWall(this.#given, command, by.id))
    return isApart(command) ? this.#decideApart(command, by) : this.#decideOther(command, by)
  }

  async #onSearch(command: SearchCommand, by: Identity): Promise<Decision> {
    const events = await decideSearch(this.#given, command, by)
    return only([...events, ...(await wallsFollowSearch(this.#given.store, command.args.searchId, events, by.id))])
  }

  async #decideOther(
    command: Exclude<Command, AlertCommand | AlertingCommand | NoteCommand | SearchCommand | WallCommand | Apart>,
    by: Identity,
  ): Promise<Decision> {
    switch (command.name) {
      case 'confirm-entry':
      case 'reject-entry':
      case 'restore-entry':
      case 'correct-entry':
      case 'uncorrect-entry':
        return this.#onEntry(command, by.id)
      case 'add-entry':
        return this.#onCopy(command, by.id)
      case 'new-claim':
      case 'reword-claim':
      case 'merge-claims':
      case 'unmerge-claim':
      case 'drop-claim':
      case 'restore-claim':
        return only(await decideClaim(this.#given, command, by.id))
      case 'rename-story':
      case 'close-story':
      case 'reopen-story': {
        const screen = await this.#story(command.args.storyId)
        return only(this.#given.stories.decideCommand(command, { by: by.id, at: this.#given.now(), screen }))
      }
      case 'pin-story':
      case 'unpin-story':
      case 'assign-story':
      case 'watch-story':
      case 'unwatch-story':
        return only(await decideTending(this.#given, command, by))
      case 'file-item':
        return only(await fileByHand(this.#given, command.args, by.id))
      case 'merge-stories':
      case 'unmerge-story':
      case 'split-story':
        return only(await decideMerger(this.#given, command, by.id))
      case 'unsplit-story':
        return only(await decideLatestUnsplit(this.#given, command.args, by.id))
      case 'accept-proposal':
      case 'decline-proposal':
      case 'reopen-proposal':
        return only(await decideProposal(this.#given, command, by))
      default:
        return assertNever(command)
    }
  }

  async #decideApart(command: Apart, by: Identity): Promise<Decision> {
    switch (command.name) {
      case 'retry-item':
        return this.#onRetry(command.args.itemId, by.id)
      case 'put-party':
      case 'put-outlet':
      case 'remove-party':
      case 'remove-outlet':
      case 'restore-party':
      case 'restore-outlet':
      case 'import-lists':
        return only(await this.#lists.of(command, by))
      case 'look':
      case 'choose-since':
      case 'begin-shift':
      case 'see-all':
      case 'unsee-all':
      case 'arrange-columns':
        return only(await decideMine(this.#given, command, by))
      default:
        return assertNever(command)
    }
  }

  async #story(storyId: string): Promise<StoryScreen> {
    const { screen } = await this.#given.store.screen(`story:${storyId}`)
    if (screen.kind !== 'story' || !screen.story) throw new Refusal('not-found', `there is no story ${storyId}`)
    return screen
  }

  async #line(itemId: string): Promise<ItemLine> {
    const line = await this.#given.store.itemLine(itemId)
    if (!line) throw new Refusal('not-found', `there is no item ${itemId}`)
    return line
  }

  async #onEntry(command: OnEntry, by: string): Promise<Decision> {
    const entry = await this.#given.store.entry(command.args.entryId)
    if (!entry) throw new Refusal('not-found', `there is no entry ${command.args.entryId}`)
    const screen = await this.#story(entry.storyId)
    if (command.name === 'correct-entry') await isFree(command.args.newClaim?.id, (id) => this.#given.store.claim(id))
    const pasts = await alertsPast(this.#given.store, command, { entry, screen })
    return only(this.#given.stories.decideCommand(command, { by, at: this.#given.now(), entry, screen, pasts }))
  }

  async #onCopy(command: OnCopy, by: string): Promise<Decision> {
    const { itemId, version: number, entryId, newClaim } = command.args
    const line = await this.#line(itemId)
    if (line.storyId === null)
      throw new Refusal('conflict', 'this item is in no story: file it first, then log from it')
    const { store, stories, now } = this.#given
    await Promise.all([isFree(entryId, (id) => store.entry(id)), isFree(newClaim?.id, (id) => store.claim(id))])
    const screen = await this.#story(line.storyId)
    const version = (await store.itemVersion(itemId, number)) ?? undefined
    return only(stories.decideCommand(command, { by, at: now(), screen, line, ...(version && { version }) }))
  }

  async #onRetry(itemId: string, by: string): Promise<Decision> {
    const { fault, version, storyId } = await this.#line(itemId)
    if (fault === null) throw new Refusal('conflict', 'the analysis of this item did not fail')
    return {
      events: [{ type: 'item-faulted', itemId, storyId, fault: null, by, reason: null }],
      rows: [{ row: 'version-state', itemId, version, state: 'pending', fault: null }],
      again: [{ itemId, version }],
    }
  }
}
