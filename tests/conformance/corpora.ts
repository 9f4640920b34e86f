import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Real wire files and feeds with what peers' tests say of them. They are no part of the project: a run without them says so. */
export const CORPORA = process.env['CORPORA_DIR'] ?? fileURLToPath(new URL('../../../shared/corpora', import.meta.url))

export const areHere = existsSync(join(CORPORA, 'README.md'))

/** Ends the names of tests that need them. */
export const orAbsent = areHere ? '' : ` (left out: no corpora in ${CORPORA}; CORPORA_DIR names another folder)`

export const bytesOf = (file: string): Uint8Array => readFileSync(join(CORPORA, file))

/** A file of JSON lines, each line as `read` makes it. */
export const linesOf = <T>(file: string, read: (line: unknown) => T): T[] =>
  readFileSync(join(CORPORA, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => read(JSON.parse(line)))
