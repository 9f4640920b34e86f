import type { Beat, BeatAnswer } from '../../shared/protocol/beat.ts'
import type { Command, CommandAnswer } from '../../shared/protocol/command.ts'
import type { Line } from './line.ts'
import { newId } from './new-id.ts'

/** Longest that the answer to a beat is waited for, in milliseconds. */
const ANSWER = 4_000

interface Call {
  id: string
  command: Command
  answer: (answer: CommandAnswer) => void
}

/** F5: commands that wait for their answer. What a break has cut off is sent again under the same id. */
export class Calls {
  readonly #line: Line
  readonly #open = new Map<string, Call>()

  constructor(line: Line) {
    this.#line = line
  }

  call(command: Command): Promise<CommandAnswer> {
    return new Promise((answer) => {
      const call = { id: newId(), command, answer }
      this.#open.set(call.id, call)
      if (this.#line.connected) this.#send(call)
    })
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

  #send({ id, command, answer }: Call): void {
    this.#line.emit('command', { id, ...command }, (done) => {
      if (this.#open.delete(id)) answer(done)
    })
  }
}
