import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { parseFile } from '../../server/cli/parse-file.ts'
import { areHere, CORPORA, linesOf, orAbsent } from './corpora.ts'

/** The mean over formats, in per cent, of the facts that must hold. */
const LEAST = 95
const EXPECTED = 'wire.expected.jsonl'

/** What the corpora's own scorer says of what `parse` makes of the files. */
function score(folder: string): string {
  const files = new Set(linesOf(EXPECTED, (line) => z.object({ file: z.string() }).parse(line).file))
  const parsed = join(folder, 'parsed.jsonl')
  const lines = [...files].map((file) => JSON.stringify(parseFile(join(CORPORA, file), { relativeTo: CORPORA })))
  writeFileSync(parsed, lines.join('\n'))
  const scorer = join(CORPORA, 'score-parse.mjs')
  const run = spawnSync(process.execPath, [scorer, join(CORPORA, EXPECTED), parsed, '--verbose'], { encoding: 'utf8' })
  return run.stdout
}

describe.skipIf(!areHere)(`what peers say of wires${orAbsent}`, () => {
  test('P77: what the corpora say of wire files holds', () => {
    const folder = mkdtempSync(join(tmpdir(), 'wires-'))
    try {
      const said = score(folder)
      const macro = Number(/macro-average ([\d.]+) %/.exec(said)?.[1])
      // What is missed is told where too much is.
      expect(macro >= LEAST ? '' : said).toBe('')
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
