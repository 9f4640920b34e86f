import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { z } from 'zod'
import { sharedFolder } from '../../../server/training/shared-rows.ts'

/** Labelled copy of the project's own, in the formats of the shared folder. */
const OWN = fileURLToPath(new URL('../../gold', import.meta.url))

/** The path of something in the shared folder, or null where it isn't there. */
export function sharedPath(...parts: string[]): string | null {
  const path = join(sharedFolder(), ...parts)
  return existsSync(path) ? path : null
}

/** Every `.json` scenario of a folder, or none where there is no such folder. */
const scenariosIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .toSorted()
        .map((name) => join(folder, name))
    : []

export const sharedScenarios = (): string[] => scenariosIn(join(sharedFolder(), 'scenarios', 'dev'))

/** Labelled copy of our own: `seen` may be worked on, of `unseen` the figures alone are looked at (tests/gold/README.md). */
export type OwnSet = 'seen' | 'unseen'
export const ownScenarios = (set: OwnSet): string[] => scenariosIn(join(OWN, set, 'scenarios'))
export const ownPassages = (set: OwnSet): string => join(OWN, set, 'passages.jsonl')
export const ownPositions = (set: OwnSet): string => join(OWN, set, 'positions.jsonl')

/** Rows of a file of JSON lines, each checked. */
export const jsonLines = <Row>(path: string, row: z.ZodType<Row>): Row[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => row.parse(JSON.parse(line)))
