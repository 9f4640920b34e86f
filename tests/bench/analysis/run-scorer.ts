import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { analyseQuestion } from '../../../server/cli/analyse.ts'
import { must } from '../../../shared/must.ts'
import { sharedPath } from './shared-files.ts'

const run = promisify(execFile)

/** What a shared scoring script prints. It runs in a process of its own, beside the desk that it may ask. */
export async function runScorer(script: string, args: readonly string[]): Promise<string> {
  const { stdout } = await run(process.execPath, [script, ...args], { maxBuffer: 64 * 1024 * 1024 })
  return stdout
}

/** A number behind `words` in what a scorer printed ("accuracy  96.0"). */
export function numberAfter(words: string, printed: string): number {
  const at = printed.indexOf(words)
  const found = at < 0 ? null : /-?\d+(?:\.\d+)?/u.exec(printed.slice(at + words.length))
  return Number(must(found?.[0], `a number behind "${words}"`))
}

export type Answered = ReturnType<typeof analyseQuestion>

/** Analyses every row of `rows` as the command line does, and has the shared scorer judge it. */
export async function scoreTexts(
  kind: 'traps' | 'attribution',
  { gold, rows, scratch }: { gold: string; rows: readonly { id: string; text: string }[]; scratch: string },
): Promise<{ printed: string; answers: Map<string, Answered> }> {
  const answers = new Map(rows.map(({ id, text }) => [id, analyseQuestion({ id, text })]))
  const predicted = join(scratch, `${kind}.jsonl`)
  writeFileSync(predicted, [...answers.values()].map((answer) => JSON.stringify(answer)).join('\n'))
  const script = must(sharedPath('data', 'score-analyse.mjs'), 'the shared scorer')
  return { printed: await runScorer(script, [kind, gold, predicted]), answers }
}
