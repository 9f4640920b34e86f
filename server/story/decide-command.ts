import type { Entry } from '../../shared/entry.ts'
import { Refusal } from '../../shared/error-code.ts'
import type { LogEvent, NewEvent } from '../../shared/event.ts'
import type { ItemLine, ItemVersion } from '../../shared/item.ts'
import { assertNever } from '../../shared/must.ts'
import type { StoryScreen } from '../../shared/screen.ts'
import type { Story } from '../../shared/story.ts'
import { addEntry } from './add-entry.ts'
import { changeClaim } from './change-claim.ts'
import { mergeClaims, unmergeClaim } from './merge-claims.ts'
import { correct } from './correct.ts'
import { Draft } from './draft.ts'
import type { Memory } from './memory.ts'
import type { Leaving } from './moving.ts'
import { refile } from './refile.ts'
import { reopenAlerts, resolveAlerts } from './resolve-alerts.ts'
import { tellNext } from './rung-before.ts'
import type { AlertPast } from './shared-alert.ts'
import type { MovedCopy } from './split.ts'
import type { StoryCommand } from './stories.ts'
import { lineOf } from './story-line.ts'
import { refuseWithdrawn } from './withdrawn.ts'

/** What a command is decided from: who and when, and what the store has on what it names. */
export interface CommandGiven {
  by: string
  at: string
  entry?: Entry
  line?: ItemLine
  screen: StoryScreen
  to?: StoryScreen | null
  /** The copy of `line`, for reading it anew. */
  copy?: MovedCopy
  /** The version of `line` from which an entry is logged. */
  version?: ItemVersion
  /** What `line` alone carried in stories that it was taken out of, as it stood there. */
  left?: readonly Leaving[]
  /** What the log knows of the alerts that rest on `entry`, or on what goes with `line`, or did. */
  pasts?: readonly AlertPast[]
  /** The merger of claims that is taken back. */
  merger?: LogEvent & { type: 'claim-changed' }
}

const STATE_AFTER = { 'confirm-entry': 'confirmed', 'reject-entry': 'rejected', 'restore-entry': 'suggested' } as const
const CHANGE = { 'confirm-entry': 'confirmed', 'reject-entry': 'rejected', 'restore-entry': 'restored' } as const

type EntryCommand = Extract<StoryCommand, { name: keyof typeof STATE_AFTER }>

/** S16, T53: rejecting an entry resolves its open alert with it; taking that back opens it again. */
function judge(command: EntryCommand, { by, at, entry, screen, pasts = [] }: CommandGiven): NewEvent[] {
  const { entryId, reason = null } = command.args
  const standing = screen.entries.find((e) => e.id === entryId) ?? entry
  if (!standing) throw new Refusal('not-found', `there is no entry ${entryId}`)
  // What a person logged was confirmed from the start.
  const isOwn = command.name === 'restore-entry' && standing.by !== 'auto'
  const state = isOwn ? 'confirmed' : STATE_AFTER[command.name]
  if (standing.state === state) return []
  const draft = new Draft((id) => (id === screen.id ? screen : undefined), at)
  const changed = { ...standing, state }
  draft.push([screen.id], { type: 'entry-changed', entry: changed, change: CHANGE[command.name] }, by, reason)
  if (state === 'rejected') resolveAlerts(draft, screen, entryId, { by, reason: reason ?? 'entry rejected', pasts })
  else if (standing.state === 'rejected') reopenAlerts(draft, screen, changed, { by, pasts })
  if (state === 'rejected' || standing.state === 'rejected') tellNext(draft, screen.id, changed, by)
  return draft.close(by)
}

function changeStory(
  screen: StoryScreen,
  { by }: CommandGiven,
  change: 'renamed' | 'closed' | 'reopened',
  wanted: Pick<Story, 'title' | 'state'>,
  reason: string | null = null,
): NewEvent[] {
  if (!screen.story) throw new Refusal('not-found', `there is no story ${screen.id}`)
  if (wanted.title === screen.story.title && wanted.state === screen.story.state) return []
  const story = lineOf(screen, { ...screen.story, ...wanted }, screen.story.lastAt)
  return [{ type: 'story-changed', story, change, by, reason }]
}

/** What a person's command changes; nothing when it is so already. */
export function decideCommand(
  memory: Memory,
  command: StoryCommand,
  given: CommandGiven,
  newId: () => string,
): NewEvent[] {
  const { screen } = given
  const as = { title: screen.story?.title ?? '', state: screen.story?.state ?? 'open' }
  if ('storyId' in command.args) refuseWithdrawn(given.to === undefined ? screen.story : (given.to?.story ?? null))
  switch (command.name) {
    case 'confirm-entry':
    case 'reject-entry':
    case 'restore-entry':
      return judge(command, given)
    case 'correct-entry':
    case 'uncorrect-entry':
      return correct(command, given, newId)
    case 'add-entry': {
      const day = given.version?.publishedAt ?? given.at
      return addEntry(command.args, given, memory.listed.names.on(day), newId)
    }
    case 'new-claim':
    case 'reword-claim':
    case 'drop-claim':
    case 'restore-claim':
      return changeClaim(command, given, newId)
    case 'merge-claims':
      return mergeClaims(command.args, given)
    case 'unmerge-claim':
      return unmergeClaim(command.args, given)
    case 'rename-story':
      return changeStory(screen, given, 'renamed', { ...as, title: command.args.title })
    case 'close-story':
      return changeStory(screen, given, 'closed', { ...as, state: 'closed' }, command.args.reason)
    case 'reopen-story':
      if (screen.story?.mergedInto) throw new Refusal('conflict', 'take back its merger to open this story again')
      return changeStory(screen, given, 'reopened', { ...as, state: 'open' }, command.args.reason)
    case 'file-item':
      return refile(memory, command.args, given, newId)
    default:
      return assertNever(command)
  }
}
