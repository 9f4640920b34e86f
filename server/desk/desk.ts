import type { PostReceipt } from '../../shared/item.ts'
import type { CommandAnswer, CommandCall } from '../../shared/protocol/command.ts'
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
  /** F5. Never throws: what can't be done is answered. Roles are checked by the caller's gate. */
  command(call: CommandCall, by: Identity): Promise<CommandAnswer>
  /** Accepted but not yet analysed. */
  pending(): number
  /** Resolves when nothing is pending. */
  settled(): Promise<void>
  close(): Promise<void>
}
