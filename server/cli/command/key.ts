import { Command, Option } from 'commander'
import { role, type Role } from '../../../shared/role.ts'
import { createKey } from '../../access/keys.ts'
import { noteCutOff } from '../../cut-offs-noted.ts'
import { newId, now } from '../../data-folder.ts'
import { findRunning } from '../../running.ts'
import { ask } from '../ask.ts'
import { CommandFailed, printLine, type Surroundings, table } from '../surroundings.ts'
import { withData } from '../with-data.ts'

interface CreateOptions {
  role: Role
  source?: string
  name?: string
}

async function create(around: Surroundings, options: CreateOptions): Promise<void> {
  const wanted = { role: options.role, source: options.source ?? null, name: options.name ?? '' }
  const { key } = await withData(around, (store) => createKey(store, wanted, { id: newId(), at: now() }))
  printLine(around.stdout, key)
}

async function list(around: Surroundings): Promise<void> {
  const keys = await withData(around, (store) => store.keys())
  const rows = keys.map((key) => [
    key.id,
    key.role,
    key.source ?? '-',
    key.createdAt,
    key.revokedAt === null ? 'in force' : `revoked ${key.revokedAt}`,
    key.name,
  ])
  printLine(around.stdout, table([['ID', 'ROLE', 'SOURCE', 'MADE', 'STATE', 'NAME'], ...rows]))
}

/** Through the server where one runs, else past it: either way, who came in by this key is cut off. */
async function revoke(around: Surroundings, id: string): Promise<void> {
  const server = await findRunning(around.config.dataDir)
  if (server !== null) return ask(server, 'DELETE', `/keys/${encodeURIComponent(id)}`)
  const revoked = await withData(around, (store) => store.revokeKey(id, now()))
  if (!revoked) throw new CommandFailed(`There is no key ${id} in force.`)
  noteCutOff(around.config.dataDir, id)
}

export function keyCommand(around: Surroundings): Command {
  const command = new Command('key').description('keys for other systems and for screens')
  command
    .command('create')
    .description('make a key and print it, this once')
    .addOption(new Option('--role <role>', 'what it may do').choices(role.options).makeOptionMandatory())
    .option('--source <id>', 'the only source that an ingest key may post for')
    .option('--name <text>', 'what it is for')
    .action((options: CreateOptions) => create(around, options))
  command
    .command('list')
    .description('show the keys that were made')
    .action(() => list(around))
  command
    .command('revoke')
    .description('take a key out of force')
    .argument('<id>', 'as key list shows it')
    .action((id: string) => revoke(around, id))
  return command
}
