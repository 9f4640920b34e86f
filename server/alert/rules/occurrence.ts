import type { AlertKind } from '../../../shared/alert.ts'

/** Something that a rule may wait for, as it stands when it happens. */
export interface Occurrence {
  kind: AlertKind
  storyId: string | null
  claimId: string | null
  entryId: string | null
  itemId: string | null
  /** Whose position it is, and who spoke. */
  parties: string[]
  /** Id and name of who delivered the copy; of a source the source itself. */
  sources: string[]
  language: string | null
  /** How sure the desk is of the entry; 1 where nothing was read. */
  confidence: number
  /** How many outlets stand behind it. */
  outlets: number
  /** What words are looked for in. */
  about: string
  headline: string
  detail: string
}
