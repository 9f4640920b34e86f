import { Command } from 'commander'
import { linesOf, openInput } from '../lines.ts'
import { printLine, type Surroundings } from '../surroundings.ts'

async function run(around: Surroundings, file: string): Promise<void> {
  const { analyseLines } = await import('../analyse.ts')
  for await (const answer of analyseLines(textsOf(openInput(file, around.stdin)))) printLine(around.stdout, answer)
}

async function* textsOf(input: Parameters<typeof linesOf>[0]): AsyncIterable<string> {
  for await (const { text } of linesOf(input)) yield text
}

export const analyseCommand = (around: Surroundings): Command =>
  new Command('analyse')
    .description('print who takes which position in each text: one JSON line in, one out; offline')
    .argument(
      '[file]',
      'lines of {"id", "headline"?, "body"?, "text"?, "claim"?, "language"?}; - is the standard input',
      '-',
    )
    .action((file: string) => run(around, file))
