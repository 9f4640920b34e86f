import type { ShareLine } from '../shared/share.ts'

/** A link by which people without an account read one story; its passphrase as a salted digest. */
export interface ShareRow extends Omit<ShareLine, 'locked' | 'path'> {
  passphrase: string | null
}

/** Links to stories for people without an account. */
export interface ShareStore {
  /** Those of a story, the oldest first, revoked ones too. */
  shares(storyId: string): Promise<ShareRow[]>
  share(id: string): Promise<ShareRow | null>
  addShare(row: ShareRow): Promise<void>
  /** False where there is none in force. */
  revokeShare(id: string, at: string): Promise<boolean>
}
