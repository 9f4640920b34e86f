import { Command } from 'commander'
import { CommandFailed, printLine, type Surroundings } from '../surroundings.ts'
import { needDesk, withData } from '../with-data.ts'

async function run(around: Surroundings): Promise<void> {
  needDesk(around)
  const faults = await withData(around, (store) => store.check())
  for (const fault of faults) printLine(around.stdout, fault)
  if (faults.length > 0) throw new CommandFailed(faults.length === 1 ? '1 fault.' : `${faults.length} faults.`)
  printLine(around.stdout, 'The database, the log and its tables are sound.')
}

export const checkCommand = (around: Surroundings): Command =>
  new Command('check')
    .description('check the database, the log and the tables derived from it')
    .action(() => run(around))
