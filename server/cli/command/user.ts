import { Command, Option } from 'commander'
import { userRole, type UserRole } from '../../access/account.ts'
import { noteCutOff } from '../../cut-offs-noted.ts'
import { findRunning } from '../../running.ts'
import { ask } from '../ask.ts'
import { readPassword } from '../password.ts'
import { CommandFailed, printLine, type Surroundings, table } from '../surroundings.ts'
import { withAccounts } from '../with-data.ts'

interface CreateOptions {
  email: string
  name: string
  role: UserRole
}

async function create(around: Surroundings, options: CreateOptions): Promise<void> {
  const password = await readPassword(around)
  const user = await withAccounts(around, (accounts) => accounts.create({ ...options, password }))
  printLine(around.stdout, user.id)
}

async function list(around: Surroundings): Promise<void> {
  const users = await withAccounts(around, (accounts) => accounts.list())
  const rows = users.map((user) => [
    user.email,
    user.role,
    user.disabled ? 'disabled' : 'active',
    user.createdAt,
    user.name,
  ])
  printLine(around.stdout, table([['E-MAIL', 'ROLE', 'STATE', 'MADE', 'NAME'], ...rows]))
}

/** Through the server where one runs, else past it: either way, the user's open screens are cut off. */
async function disable(around: Surroundings, email: string): Promise<void> {
  const server = await findRunning(around.config.dataDir)
  await withAccounts(around, async (accounts) => {
    const user = await accounts.byEmail(email)
    if (user === null) throw new CommandFailed(`There is no user ${email}.`)
    if (server !== null) return ask(server, 'PATCH', `/users/${user.id}`, { disabled: true })
    await accounts.change(user.id, { disabled: true })
    noteCutOff(around.config.dataDir, user.id)
  })
}

export function userCommand(around: Surroundings): Command {
  const command = new Command('user').description('the people of the desk')
  command
    .command('create')
    .description('make a user; the password is read from the standard input')
    .requiredOption('--email <address>', 'with which the user signs in')
    .requiredOption('--name <name>', 'under which changes are logged')
    .addOption(new Option('--role <role>', 'what the user may do').choices(userRole.options).makeOptionMandatory())
    .action((options: CreateOptions) => create(around, options))
  command
    .command('list')
    .description('show the users')
    .action(() => list(around))
  command
    .command('disable')
    .description('let a user in no more')
    .argument('<email>')
    .action((email: string) => disable(around, email))
  return command
}
