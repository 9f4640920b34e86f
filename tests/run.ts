// Every check there is, with the last line "N passed, N failed".
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bringChromium, bringDovecot, bringNewsboat } from './run/bring.ts'
import { brokeOff, countsOf, type Counts } from './run/counts.ts'
import { openScratch } from './run/scratch.ts'

const root = new URL('..', import.meta.url)
const bin = (name: string): string => join(import.meta.dirname, '../node_modules/.bin', name)
const say = (line: string): void => void process.stdout.write(`${line}\n`)

const scratch = openScratch('/dev/shm', tmpdir())
process.on('exit', scratch.remove)
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1))

/** Runs a tool; its output is shown when it fails, or as it comes where `aloud`. */
async function runs(command: string, args: string[], aloud = false): Promise<boolean> {
  const tool = spawn(command, args, {
    cwd: root,
    stdio: aloud ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, TMPDIR: scratch.folder },
  })
  const output: Buffer[] = []
  tool.stdout?.on('data', (chunk: Buffer) => output.push(chunk))
  tool.stderr?.on('data', (chunk: Buffer) => output.push(chunk))
  const [code] = await once(tool, 'close')
  if (code !== 0) process.stdout.write(Buffer.concat(output))
  return code === 0
}

type Check = [name: string, command: string, args: string[]]
const BUILD: Check = ['build', process.execPath, ['server/bootstrap.mjs', '--client']]
const CHECKS: Check[] = [
  ['types', bin('tsc'), ['-p', '.']],
  ['types of the client', bin('tsc'), ['-p', 'client']],
  ['types of the service worker', bin('tsc'), ['-p', 'client/worker']],
  ['lint', bin('oxlint'), ['--type-aware']],
  ['format', bin('oxfmt'), ['--check']],
  ['imports', bin('depcruise'), ['--config', '.dependency-cruiser.mjs', 'shared', 'db', 'server', 'client', 'tests']],
  ['nothing unused', bin('knip'), ['--no-progress']],
]

async function check([name, command, args]: Check): Promise<Counts> {
  const passed = await runs(command, args)
  say(`${passed ? 'passed' : 'FAILED'}  ${name}`)
  return { passed: Number(passed), failed: Number(!passed) }
}

/** Runs tests with vitest and counts them by its own report. */
async function tests(name: string, args: string[]): Promise<Counts> {
  const report = join(scratch.folder, `${name}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const run = (): Promise<boolean> => runs(bin('vitest'), ['run', ...args, ...reporters], true)
  let sound = await run()
  // The runtime itself may crash (a trap in one of its threads): what lies with us breaks off a second time.
  if (brokeOff(report, sound)) {
    say(`broke off, though no test failed; once more: ${name}`)
    sound = await run()
  }
  const counts = countsOf(report, sound)
  say(`${counts.failed === 0 ? 'passed' : 'FAILED'}  ${name}`)
  return counts
}

/** The checks that need nothing of each other, one after the other. */
async function checks(): Promise<Counts[]> {
  const found: Counts[] = []
  for (const one of CHECKS) found.push(await check(one))
  return found
}

const counts: Counts[] = [await check(BUILD)]
if (!(await bringDovecot(runs, say)))
  say('NOT RUN  mailbox tests: there is no Dovecot here and it could not be installed')
if (!(await bringNewsboat(runs, say)))
  say('NOT RUN  what a reader of feeds makes of ours: there is no newsboat here and it could not be installed')
// Tests that start processes wait for most of their time: the checks have it.
const [checked, tested] = await Promise.all([checks(), tests('unit and integration tests', [])])
counts.push(...checked, tested)
if (await bringChromium(runs, say)) counts.push(await tests('browser tests', ['--config', 'vitest.e2e.config.ts']))
else say('NOT RUN  browser tests: there is no Chromium here and it could not be installed')

const sum = (of: keyof Counts): number => counts.reduce((total, count) => total + count[of], 0)
say(`${sum('passed')} passed, ${sum('failed')} failed`)
process.exitCode = sum('failed') === 0 ? 0 : 1
