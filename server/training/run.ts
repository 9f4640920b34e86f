// `npm run train -- NAME… [LABELS.jsonl…]`: learns a model from the labelled text in ../shared and writes its weights into the project.
// Not part of the product: what it writes is data that the analysis reads.
import { NoSharedData } from './shared-rows.ts'
import { isTrainer, TRAINERS } from './trainers.ts'

const given = process.argv.slice(2)
const files = given.filter((arg) => arg.endsWith('.jsonl'))
const names = given.filter((arg) => !files.includes(arg))
const unknown = names.filter((name) => !isTrainer(name))
const there = `There are: ${Object.keys(TRAINERS).join(', ')}\n`

if (names.length === 0 || unknown.length > 0) {
  process.stderr.write(names.length === 0 ? `Which model? ${there}` : `No trainer ${unknown.join(', ')}. ${there}`)
  process.exitCode = 2
} else {
  try {
    for (const name of names.filter(isTrainer)) TRAINERS[name]((line) => process.stdout.write(`${line}\n`), files)
  } catch (error) {
    if (!(error instanceof NoSharedData)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  }
}
