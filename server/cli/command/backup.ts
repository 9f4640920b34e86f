import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { Command } from 'commander'
import { CommandFailed, printLine, type Surroundings } from '../surroundings.ts'
import { needDesk, withData } from '../with-data.ts'

async function run(around: Surroundings, file: string): Promise<void> {
  needDesk(around)
  if (!existsSync(dirname(file))) throw new CommandFailed(`There is no folder ${dirname(file)}.`)
  await withData(around, (store) => store.backup(file))
  printLine(around.stderr, `Backed up to ${file}.`)
}

export const backupCommand = (around: Surroundings): Command =>
  new Command('backup')
    .description('copy the whole desk to a file, also while the server runs')
    .argument('<file>')
    .action((file: string) => run(around, file))
