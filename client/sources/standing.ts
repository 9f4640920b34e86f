import type { Format } from '../../shared/format.ts'
import type { SourceRun } from '../../shared/source-run.ts'
import type { UnsetSource } from '../../shared/unset-source.ts'
import type { SourceSettings } from '../../shared/source-settings.ts'

/** A source as it is set and as it is doing. */
export interface Standing {
  settings: SourceSettings
  edition: number
  changedAt: string
  /** A password, key or token is kept; it is never told. */
  hasSecret: boolean
  run: Omit<SourceRun, 'cursor'>
  /** Copies an hour that are usual at this time of day; null while too little is known. */
  usual: number | null
  /** Payloads that wait with their faults. */
  waiting: number
}

/** What `GET /api/v1/source-settings` answers. */
export interface SourcesAnswer {
  sources: Standing[]
  /** Payloads that wait and are of none of them. */
  elsewhere: number
  /** Who brings copy by a key alone. */
  unset: UnsetSource[]
  formats: Format[]
}
