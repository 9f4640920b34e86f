import type { Beat, BeatAnswer } from '../../shared/protocol/beat.ts'
import type { Command, CommandAnswer } from '../../shared/protocol/command.ts'
import type { Line } from './line.ts'
import { newId } from './new-id.ts'

/** The code's own words of a command that its reader has taken back before it was sent. */
export const WITHDRAWN = 'it was not sent'

/** Longest that the answer to a beat is waited for, in milliseconds. */
const ANSWER = 4_000

/** After this long without an answer whoever waits is told, in milliseconds; where there is no line, sooner: most breaks are over by then. */
const LATE = 4_000
const CUT = 700

/** Hears that a command is not done yet, and again where it has been sent since; `withdraw` takes it back, and is null where the desk may have it already. */
export type Waits = (withdraw: (() => void) | null) => void

interface Call {
  id: string
  command: Command
  answer: (answer: CommandAnswer) => void
  sent: boolean
  /** What was told of its waiting last. */
  told: 'nothing' | 'kept' | 'sent'
  waits: Waits | undefined
}

/** F5: commands that wait for their answer. What a break has cut off is sent again under the same id. */
export class Calls {
  readonly #line: Line
  readonly #open = new Map<string, Call>()

  constructor(line: Line) {
    this.#line = line
    line.on('disconnect', () => {
      for (const call of this.#open.values()) this.#tellLater(call, CUT)
    })
  }

  call(command: Command, waits?: Waits): Promise<CommandAnswer> {
    return new Promise((answer) => {
      const call: Call = { id: newId(), command, answer, sent: false, told: 'nothing', waits }
      this.#open.set(call.id, call)
      if (this.#line.connected) this.#send(call)
      else this.#tellLater(call, CUT)
    })
  }

  #tellLater(call: Call, after: number): void {
    setTimeout(() => this.#open.has(call.id) && this.#tell(call), after)
  }

  /** Tells that it waits: once that it is kept here, and once that it has been sent. */
  #tell(call: Call): void {
    const now = call.sent ? 'sent' : 'kept'
    if (call.told === now) return
    call.told = now
    call.waits?.(call.sent ? null : () => this.#withdraw(call))
  }

  /** Nothing of it has reached the desk: it is not done. One that has been sent meanwhile is past taking back. */
  #withdraw({ id, sent, answer }: Call): void {
    if (!sent && this.#open.delete(id)) answer({ ok: false, code: 'unavailable', message: WITHDRAWN })
  }

  /** Null where no answer comes: the next beat tells more. */
  async beat(beat: Beat): Promise<BeatAnswer | null> {
    if (!this.#line.connected) return null
    return this.#line
      .timeout(ANSWER)
      .emitWithAck('beat', beat)
      .catch(() => null)
  }

  sendAgain(): void {
    for (const call of this.#open.values()) this.#send(call)
  }

  /** Nobody may come in: what waits is answered so. */
  refuse(message: string): void {
    for (const { answer } of this.#open.values()) answer({ ok: false, code: 'unauthenticated', message })
    this.#open.clear()
  }

  #send(call: Call): void {
    const { id, command, answer } = call
    call.sent = true
    // What was said of it can't be done any more: it is not taken back now.
    if (call.told === 'kept') this.#tell(call)
    this.#tellLater(call, LATE)
    this.#line.emit('command', { id, ...command }, (done) => {
      if (this.#open.delete(id)) answer(done)
    })
  }
}
