import { statSync } from 'node:fs'
import { SingleBar } from 'cli-progress'
import { Command } from 'commander'
import { importItems, tallyText } from '../import-items.ts'
import { linesOf, openInput } from '../lines.ts'
import { CommandFailed, printLine, type Surroundings } from '../surroundings.ts'
import { tellScreens } from '../tell-screens.ts'
import { withServer } from '../with-server.ts'

interface Progress {
  /** Lets something be written above the bar. */
  aside: (write: () => void) => void
  advance: (characters: number) => void
  end: () => void
}

/** A bar on a terminal, over the size of the file; nothing elsewhere. */
function progressOf({ stderr }: Surroundings, file: string): Progress {
  if (stderr.isTTY !== true || file === '-') return { aside: (write) => write(), advance: () => {}, end: () => {} }
  const format = ' {bar} {percentage}% | {eta_formatted} left'
  const bar = new SingleBar({ format, stream: stderr, clearOnComplete: true, hideCursor: true })
  bar.start(statSync(file).size, 0)
  return {
    aside(write) {
      stderr.write('\r\u001B[K')
      write()
    },
    advance: (characters) => bar.increment(characters),
    end: () => bar.stop(),
  }
}

async function run(around: Surroundings, file: string): Promise<void> {
  const input = openInput(file, around.stdin)
  const progress = progressOf(around, file)
  const tally = await withServer(around, async (target) => {
    const screens = tellScreens(target, file)
    try {
      return await importItems(linesOf(input), {
        target,
        skipped: (what) => progress.aside(() => printLine(around.stderr, what)),
        progressed(lines, characters) {
          progress.advance(characters)
          screens.advance(lines, characters)
        },
      })
    } finally {
      await screens.end()
    }
  }).finally(progress.end)
  printLine(around.stdout, tallyText(tally))
  if (tally.bad > 0) throw new CommandFailed('Not every line was an item.')
}

export const importCommand = (around: Surroundings): Command =>
  new Command('import')
    .description('post items from a file of plain JSON, one a line')
    .argument('<file>', '- is the standard input')
    .action((file: string) => run(around, file))
