import { Command, InvalidArgumentError } from 'commander'
import { findRunning } from '../../running.ts'
import { openInput } from '../lines.ts'
import { atSpeed } from '../../sample/pace.ts'
import type { Target } from '../post.ts'
import { readWire } from '../read-wire.ts'
import { replayItems } from '../replay-items.ts'
import { CommandFailed, printLine, type Surroundings } from '../surroundings.ts'

interface Options {
  speed: number
  url?: string
  key?: string
}

function readSpeed(text: string): number {
  const speed = Number(text)
  if (!(speed >= 0 && speed < Infinity)) throw new InvalidArgumentError('It must be a number; 0 leaves no gaps.')
  return speed
}

async function targetOf({ config }: Surroundings, { url, key }: Options): Promise<Target> {
  if (url !== undefined && key !== undefined) return { url: new URL(url).origin, key }
  if (url !== undefined || key !== undefined) throw new CommandFailed('--url and --key go together.')
  const running = await findRunning(config.dataDir)
  if (running === null)
    throw new CommandFailed(`No server runs on ${config.dataDir}. Start one, or give --url and --key.`)
  return { url: running.url, key: running.token }
}

async function run(around: Surroundings, file: string, options: Options): Promise<void> {
  const target = await targetOf(around, options)
  let bad = 0
  // The whole file first: spacing needs it, and a fault is better known before the first post.
  const items = await readWire(openInput(file, around.stdin), (what) => {
    bad++
    printLine(around.stderr, what)
  })
  const taken = await replayItems(items, {
    target,
    pace: atSpeed(items, options.speed),
    now: Date.now,
    moveEmbargoes: false,
    refused: (what) => printLine(around.stderr, what),
    signal: new AbortController().signal,
  })
  printLine(around.stdout, `Replayed ${taken} of ${items.length + bad} items.`)
  if (taken < items.length + bad) throw new CommandFailed('Not every line was taken.')
}

export const replayCommand = (around: Surroundings): Command =>
  new Command('replay')
    .description('post items from a file of plain JSON with their original spacing')
    .argument('<file>', '- is the standard input')
    .requiredOption('--speed <n>', 'how many times faster than they came; 0 leaves no gaps', readSpeed)
    .option('--url <url>', 'another desk, with --key')
    .option('--key <key>', 'a key of that desk')
    .action((file: string, options: Options) => run(around, file, options))
