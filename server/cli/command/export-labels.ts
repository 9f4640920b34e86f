import { createWriteStream, existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Command, InvalidArgumentError } from 'commander'
import { instant } from '../../../shared/scalar.ts'
import { exportLabels } from '../export-labels.ts'
import { CommandFailed, printLine, type Surroundings } from '../surroundings.ts'
import { needDesk, withData } from '../with-data.ts'

interface Options {
  from?: string
  to?: string
}

function readInstant(text: string): string {
  if (!instant.safeParse(text).success)
    throw new InvalidArgumentError('It must be an ISO 8601 date-time with an offset, as 2026-03-01T06:00:00Z.')
  return text
}

async function run(around: Surroundings, file: string | undefined, { from, to }: Options): Promise<void> {
  needDesk(around)
  if (file !== undefined && !existsSync(dirname(file))) throw new CommandFailed(`There is no folder ${dirname(file)}.`)
  await withData(around, async (store) => {
    let count = 0
    async function* lines(): AsyncGenerator<string> {
      for await (const label of exportLabels(store, from ?? null, to ?? null)) {
        count += 1
        yield `${JSON.stringify(label)}\n`
      }
    }
    if (file === undefined) for await (const line of lines()) around.stdout.write(line)
    else await pipeline(Readable.from(lines()), createWriteStream(file))
    printLine(around.stderr, count === 1 ? '1 label.' : `${count} labels.`)
  })
}

export const exportLabelsCommand = (around: Surroundings): Command =>
  new Command('export-labels')
    .description('write what people confirmed, rejected, restored and moved, one JSON line a label')
    .argument('[file]', 'the standard output where there is none')
    .option('--from <instant>', 'from this moment on', readInstant)
    .option('--to <instant>', 'up to this moment', readInstant)
    .action((file: string | undefined, options: Options) => run(around, file, options))
