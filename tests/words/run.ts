// Brings every catalogue of client/words in line with the client's sources: new messages are added with no translation
// yet, unused ones are taken out, all stand in order.  npm run words
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readPo } from '../../shared/words/po.ts'
import { keyOf } from '../../client/words/t.ts'
import { messagesOf } from './messages-of.ts'
import { clientSources, serverSources } from './syntax.ts'
import { withMessages } from './write-po.ts'

const folder = fileURLToPath(new URL('../../client/words/', import.meta.url))
const wanted = [...clientSources(), ...serverSources()].flatMap((source) => messagesOf(source).found)
for (const name of readdirSync(folder).filter((file) => file.endsWith('.po'))) {
  const written = withMessages(readFileSync(folder + name, 'utf8'), wanted)
  writeFileSync(folder + name, written)
  const open = readPo(written).filter(({ text }) => text === '')
  process.stdout.write(`${name}: ${new Set(wanted.map(keyOf)).size} messages, ${open.length} without words\n`)
  for (const { id } of open) process.stdout.write(`  ${id}\n`)
}
