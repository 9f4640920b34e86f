import type { Row } from '../../db/store.ts'
import type { Alert } from '../../shared/alert.ts'
import { Refusal } from '../../shared/error-code.ts'
import type { LogEvent, NewEvent } from '../../shared/event.ts'
import { assertNever } from '../../shared/must.ts'
import type { Command, CommandAnswer, CommandCall } from '../../shared/protocol/command.ts'
import type { Identity } from '../../shared/role.ts'
import type { StoryScreen } from '../../shared/screen.ts'
import type { StoryCommand } from '../story/stories.ts'
import type { Waiting } from './chain.ts'
import type { Given } from './given.ts'

interface Decision {
  events: NewEvent[]
  rows: Row[]
  /** Versions to run through the chain again. */
  again: Waiting[]
}

const NOTHING: Decision = { events: [], rows: [], again: [] }

/** What people change, decided by the one writer and answered once for each command id (F5). */
export function createCommands(
  given: Given,
  committed: (events: readonly LogEvent[]) => void,
  again: (w: Waiting[]) => void,
) {
  const { store, log, writer, stories, now } = given

  async function storyScreen(storyId: string): Promise<StoryScreen> {
    const { screen } = await store.screen(`story:${storyId}`)
    if (screen.kind !== 'story' || !screen.story) throw new Refusal('not-found', `there is no story ${storyId}`)
    return screen
  }

  async function onEntry(command: StoryCommand & { args: { entryId: string } }, by: string): Promise<NewEvent[]> {
    const entry = await store.entry(command.args.entryId)
    if (!entry) throw new Refusal('not-found', `there is no entry ${command.args.entryId}`)
    return stories.decideCommand(command, { by, at: now(), entry, screen: await storyScreen(entry.storyId) })
  }

  async function onFiling(command: StoryCommand & { name: 'file-item' }, by: string): Promise<NewEvent[]> {
    const line = await store.itemLine(command.args.itemId)
    if (!line) throw new Refusal('not-found', `there is no item ${command.args.itemId}`)
    const { storyId } = command.args
    const to = storyId === null ? null : await storyScreen(storyId)
    const screen = line.storyId === null ? to : await storyScreen(line.storyId)
    if (!screen) return []
    return stories.decideCommand(command, { by, at: now(), line, screen, to })
  }

  async function onAlert(alertId: string, by: Identity, change: (alert: Alert) => Alert, reason: string | null) {
    const alert = await store.alert(alertId)
    if (!alert) throw new Refusal('not-found', `there is no alert ${alertId}`)
    const next = change(alert)
    if (next.state === alert.state) return NOTHING
    const event: NewEvent = { type: 'alert-changed', alert: next, by: by.id, reason }
    return { ...NOTHING, events: [event] }
  }

  async function onRetry(itemId: string, by: string): Promise<Decision> {
    const line = await store.itemLine(itemId)
    if (!line) throw new Refusal('not-found', `there is no item ${itemId}`)
    if (line.fault === null) throw new Refusal('conflict', 'the analysis of this item did not fail')
    const { version, storyId } = line
    return {
      events: [{ type: 'item-faulted', itemId, storyId, fault: null, by, reason: null }],
      rows: [{ row: 'version-state', itemId, version, state: 'pending', fault: null }],
      again: [{ itemId, version }],
    }
  }

  async function decide(command: Command, by: Identity): Promise<Decision> {
    const reason = 'reason' in command.args ? (command.args.reason ?? null) : null
    switch (command.name) {
      case 'confirm-entry':
      case 'reject-entry':
      case 'restore-entry':
        return { ...NOTHING, events: await onEntry(command, by.id) }
      case 'rename-story':
      case 'close-story':
      case 'reopen-story': {
        const screen = await storyScreen(command.args.storyId)
        return { ...NOTHING, events: stories.decideCommand(command, { by: by.id, at: now(), screen }) }
      }
      case 'file-item':
        return { ...NOTHING, events: await onFiling(command, by.id) }
      case 'acknowledge-alert':
        return onAlert(command.args.alertId, by, (alert) => acknowledged(alert, by, now(), reason), reason)
      case 'resolve-alert':
        return onAlert(command.args.alertId, by, (alert) => ({ ...alert, state: 'resolved', reason }), reason)
      case 'put-on-wall': {
        const { wallId, storyId } = command.args
        if (storyId !== null) await storyScreen(storyId)
        const wall = { id: wallId, name: wallId, storyId }
        return { ...NOTHING, events: [{ type: 'wall-changed', wall, by: by.id, reason }] }
      }
      case 'retry-item':
        return onRetry(command.args.itemId, by.id)
      default:
        return assertNever(command)
    }
  }

  async function perform(call: CommandCall, by: Identity): Promise<CommandAnswer> {
    const earlier = await store.command(call.id)
    if (earlier) return earlier
    const { events, rows, again: waiting } = await decide(call, by)
    let answer: CommandAnswer = { ok: true, seq: log.head() }
    const answered = (logged: LogEvent[]): Row[] => {
      answer = { ok: true, seq: logged.at(-1)?.seq ?? log.head() }
      return [...rows, { row: 'command', commandId: call.id, by: by.id, at: now(), answer }]
    }
    committed(await log.append({ events, rows: answered }))
    again(waiting)
    return answer
  }

  return (call: CommandCall, by: Identity): Promise<CommandAnswer> =>
    writer
      .run(() => perform(call, by))
      .catch((error: unknown): CommandAnswer => {
        if (error instanceof Refusal) return { ok: false, code: error.code, message: error.message }
        given.warn('a command failed', { name: call.name, why: String(error) })
        return { ok: false, code: 'internal', message: 'the desk could not do this; nothing was changed' }
      })
}

/** Only an open alert can be acknowledged: the first name stays. */
const acknowledged = (alert: Alert, by: Identity, at: string, reason: string | null): Alert =>
  alert.state === 'open'
    ? { ...alert, state: 'acknowledged', acknowledgedBy: by.name, acknowledgedAt: at, reason }
    : alert
