import type { Batch, Row } from '../../db/store.ts'
import type { PostReceipt } from '../../shared/item.ts'
import type { CommandAnswer, CommandCall } from '../../shared/protocol/command.ts'
import type { SourceLineBody } from '../../shared/source-line.ts'
import type { Identity } from '../../shared/role.ts'

/** A body that was posted. `source` is set when the poster's key names one. */
export interface Post {
  contentType: string
  body: Uint8Array
  source: string | null
}

/** The one writer: everything that changes the log goes through here. */
export interface Desk {
  /** Keeps the body, parses it and commits what it holds; answers when that is on disk. Throws `Refusal` for what can't be read. */
  post(post: Post): Promise<PostReceipt[]>
  /** Reads a kept body again, after a fix. Throws `Refusal` `not-found`, or for what still can't be read. */
  runAgain(payloadId: string): Promise<PostReceipt[]>
  /** Tells screens of a source that was set up or has changed its state. */
  tellSource(source: SourceLineBody, change: 'set' | 'removed' | 'state', by: string): Promise<void>
  /** Logs what follows from the desk's own doing, decided as the writer's next task. */
  tell(decide: () => Promise<Pick<Batch, 'events'> & { rows: Row[] }>): Promise<void>
  /** F5. Never throws: what can't be done is answered. Roles are checked by the caller's gate. */
  command(call: CommandCall, by: Identity): Promise<CommandAnswer>
  /** Tells which walls some screen follows: the others stand still. */
  watchWalls(wallIds: ReadonlySet<string>, bound?: Iterable<string>): void
  /** Accepted but not yet analysed. */
  pending(): number
  /** Resolves when nothing is pending. */
  settled(): Promise<void>
  close(): Promise<void>
}
