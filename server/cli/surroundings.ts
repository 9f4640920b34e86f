import type { Readable, Writable } from 'node:stream'
import type { Config } from '../config.ts'

/** What a command works with: its configuration and its streams. */
export interface Surroundings {
  config: Config
  stdin: Readable & { isTTY?: boolean }
  stdout: Writable
  stderr: Writable & { isTTY?: boolean }
}

/** A command could not do its work: one line for the operator, exit code 1. */
export class CommandFailed extends Error {}

export const printLine = (to: Writable, line: string): void => void to.write(`${line}\n`)

/** Columns as wide as their widest cell. */
export function table(rows: readonly string[][]): string {
  const widths = rows.reduce<number[]>((most, row) => row.map((cell, i) => Math.max(most[i] ?? 0, cell.length)), [])
  return rows
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
