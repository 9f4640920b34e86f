import type { Row } from '../../db/store.ts'
import { EditedMeanwhile } from '../../shared/edit.ts'
import { Refusal } from '../../shared/error-code.ts'
import type { LogEvent } from '../../shared/event.ts'
import type { CommandAnswer, CommandCall } from '../../shared/protocol/command.ts'
import type { Identity } from '../../shared/role.ts'
import type { Waiting } from './chain-decision.ts'
import { CommandDecision } from './command-decision.ts'
import type { Given } from './given.ts'

const UNCHANGED = { unchanged: true } as const

/** What people change, decided by the one writer and answered once for each command id (F5). */
export class Commands {
  readonly #given: Given
  readonly #decision: CommandDecision
  readonly #committed: (events: readonly LogEvent[]) => void
  readonly #again: (waiting: Waiting[]) => void

  constructor(given: Given, committed: (events: readonly LogEvent[]) => void, again: (waiting: Waiting[]) => void) {
    this.#given = given
    this.#decision = new CommandDecision(given)
    this.#committed = committed
    this.#again = again
  }

  /** Never throws: what can't be done is answered, and then nothing was changed. */
  async perform(call: CommandCall, by: Identity): Promise<CommandAnswer> {
    try {
      return await this.#given.writer.run(() => this.#perform(call, by))
    } catch (error) {
      if (error instanceof EditedMeanwhile)
        return { ok: false, code: error.code, message: error.message, edits: error.edits }
      if (error instanceof Refusal) return { ok: false, code: error.code, message: error.message }
      this.#given.warn('a command failed', { name: call.name, why: String(error) })
      return { ok: false, code: 'internal', message: 'the desk could not do this; nothing was changed' }
    }
  }

  async #perform(call: CommandCall, by: Identity): Promise<CommandAnswer> {
    const { store, log, now } = this.#given
    const earlier = await store.command(call.id)
    if (earlier) return earlier
    const { events, rows, again } = await this.#decision.of(call, by)
    let answer: CommandAnswer = { ok: true, seq: log.head() }
    const answered = (logged: LogEvent[]): Row[] => {
      const last = logged.at(-1)
      answer = last ? { ok: true, seq: last.seq } : { ok: true, seq: log.head(), ...(rows.length === 0 && UNCHANGED) }
      return [...rows, { row: 'command', commandId: call.id, by: by.id, at: now(), answer }]
    }
    this.#committed(await log.append({ events, rows: answered }))
    this.#again(again)
    return answer
  }
}
