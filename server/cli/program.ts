import { Command } from 'commander'
import { analyseCommand } from './command/analyse.ts'
import { backupCommand } from './command/backup.ts'
import { checkCommand } from './command/check.ts'
import { exportLabelsCommand } from './command/export-labels.ts'
import { importCommand } from './command/import.ts'
import { keyCommand } from './command/key.ts'
import { parseCommand } from './command/parse.ts'
import { replayCommand } from './command/replay.ts'
import { restoreCommand } from './command/restore.ts'
import { userCommand } from './command/user.ts'
import type { Surroundings } from './surroundings.ts'

/** The whole command line. */
export function createProgram(around: Surroundings): Command {
  const program = new Command('onrecord')
    .description('On Record, from the command line. DATA_DIR says where the desk is (./data).')
    .showHelpAfterError('(--help says more)')
  for (const command of [
    keyCommand(around),
    userCommand(around),
    importCommand(around),
    replayCommand(around),
    analyseCommand(around),
    parseCommand(around),
    exportLabelsCommand(around),
    backupCommand(around),
    restoreCommand(around),
    checkCommand(around),
  ])
    program.addCommand(command)
  return program
}
