import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import type { Surroundings } from './surroundings.ts'

const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })

/** The first line of the standard input; asked for on a terminal, where it is not shown. */
export async function readPassword({ stdin, stderr }: Surroundings): Promise<string> {
  const terminal = stdin.isTTY === true
  if (terminal) stderr.write('Password: ')
  const lines = createInterface({ input: stdin, output: nowhere, terminal, crlfDelay: Infinity })
  try {
    for await (const line of lines) return line
    return ''
  } finally {
    lines.close()
    if (terminal) stderr.write('\n')
  }
}
