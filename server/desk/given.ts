import type { Store } from '../../db/store.ts'
import type { ParsePayload } from '../format/parse.ts'
import type { World } from '../../shared/merge-lists.ts'
import type { DecideVersion } from '../item/decide-version.ts'
import type { Log } from '../log/log.ts'
import type { Stories } from '../story/stories.ts'
import type { Analyst } from './analyst.ts'
import type { SourceReading } from './source-reading.ts'
import type { Writer } from './writer.ts'

/** What the parts of the desk are given: the world's edges and the pure deciders. */
export interface Given {
  store: Store
  log: Log
  writer: Writer
  analyst: Analyst
  stories: Stories
  /** The lists that a new desk begins with. */
  world: World
  parsePayload: ParsePayload
  /** How the copy of a source is to be read, as its settings say. */
  readingOf: (source: string) => SourceReading
  decideVersion: DecideVersion
  /** The name under which the desk knows whoever did something. */
  nameOf: (actor: string) => Promise<string>
  /** The zone in which the desk reckons its days. */
  zone: string
  now: () => string
  newId: () => string
  /** Where failures that nobody waits for are told. */
  warn: (message: string, about: Record<string, unknown>) => void
}
