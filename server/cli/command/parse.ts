import { Command, InvalidArgumentError } from 'commander'
import type { ParseOptions } from '../parse-file.ts'
import { printLine, type Surroundings } from '../surroundings.ts'

function readZone(name: string): string {
  if (!isZone(name)) throw new InvalidArgumentError('It must be the name of a zone, as Europe/London.')
  return name
}

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

export const parseCommand = (around: Surroundings): Command =>
  new Command('parse')
    .description('print what each file would become, one JSON line a file; offline')
    .argument('<file...>')
    .option('--format <name>', 'read the files as this, whatever they look like')
    .option('--timezone <tz>', 'zone of times that carry none (IANA name)', readZone)
    .option('--relative-to <dir>', 'name the files from this folder')
    .action(async (files: string[], options: ParseOptions) => {
      const { parseFile } = await import('../parse-file.ts')
      for (const file of files) printLine(around.stdout, JSON.stringify(parseFile(file, options)))
    })
