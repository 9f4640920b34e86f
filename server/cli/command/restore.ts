import { existsSync, readdirSync } from 'node:fs'
import { Command } from 'commander'
import { restoreInto } from '../../../db/sqlite/restore.ts'
import { dataFile, holdData, newId } from '../../data-folder.ts'
import { findRunning } from '../../running.ts'
import { CommandFailed, printLine, type Surroundings } from '../surroundings.ts'

async function run(around: Surroundings, file: string, { force }: { force?: boolean }): Promise<void> {
  const { dataDir } = around.config
  if (!existsSync(file)) throw new CommandFailed(`There is no file ${file}.`)
  if (await findRunning(dataDir)) throw new CommandFailed(`A server runs on ${dataDir}. Stop it first.`)
  if (force !== true && existsSync(dataDir) && readdirSync(dataDir).length > 0)
    throw new CommandFailed(`${dataDir} is not empty. --force replaces the desk in it.`)
  const letGo = holdData(dataDir)
  if (letGo === null) throw new CommandFailed(`Another process works on ${dataDir}. Stop it first.`)
  try {
    restoreInto(file, dataFile(dataDir), newId)
  } finally {
    letGo()
  }
  printLine(around.stderr, `Restored ${file} to ${dataDir}, as a new log: every screen starts anew.`)
}

export const restoreCommand = (around: Surroundings): Command =>
  new Command('restore')
    .description('put a backup in place of the desk, under a new log id')
    .argument('<file>')
    .option('--force', 'also into a folder that is not empty')
    .action((file: string, options: { force?: boolean }) => run(around, file, options))
