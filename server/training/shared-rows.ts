import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { z } from 'zod'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** The labelled text that models are learned from: `ON_RECORD_SHARED`, or `../shared` beside the project. */
export const sharedFolder = (): string => process.env['ON_RECORD_SHARED'] ?? join(ROOT, '../shared')

/** What a trainer throws when a file that it learns from isn't there; its message is for the person at the terminal. */
export class NoSharedData extends Error {}

/** Rows of `data/FILE` in the shared folder, one JSON object a line, each checked. */
export function sharedRows<Row>(file: string, row: z.ZodType<Row>): Row[] {
  const path = join(sharedFolder(), 'data', file)
  if (!existsSync(path))
    throw new NoSharedData(
      `No labelled text at ${path}. Models are learned from data that is not part of the project: put it in ../shared, or say where it is with ON_RECORD_SHARED.`,
    )
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => row.parse(JSON.parse(line)))
}
