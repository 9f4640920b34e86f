import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { confidenceOf } from '../analysis/confidence.ts'
import { fitConfidence, type JudgedFind } from './fit-confidence.ts'
import { foldsByGroup } from './folds.ts'
import { judgedFinds } from './judged-finds.ts'
import { calibrationError, type Opinion, reliabilityPlot } from './reliability.ts'

const WEIGHTS = fileURLToPath(new URL('../analysis/weights/confidence.json', import.meta.url))
const FOLDS = { count: 10, seed: 1 }

const share = (value: number): string => `${(100 * value).toFixed(1)} %`

/** Each find with the confidence that weights fitted without its text give it. */
function judgedUnseen(finds: readonly JudgedFind[]): (Opinion & JudgedFind)[] {
  return foldsByGroup(finds, ({ group }) => group, FOLDS).flatMap(({ train, test }) => {
    const weights = fitConfidence(train)
    return test.map((find) => ({ ...find, confidence: confidenceOf(find, weights) }))
  })
}

const raw = (finds: readonly JudgedFind[]): Opinion[] =>
  finds.map(({ strength, right }) => ({ confidence: strength, right }))

/** Fits what a rule's strength means, to what `labels` of desks and the shared texts say of it; tells it on unseen texts. */
export function trainConfidence(say: (line: string) => void, labels: readonly string[]): void {
  const sources = judgedFinds(labels)
  const finds = Object.values(sources).flat()
  const unseen = judgedUnseen(finds)
  say('source         finds  right  error of strength  error of confidence')
  for (const [name, of] of Object.entries(sources)) {
    if (of.length === 0) continue
    const groups = new Set(of.map(({ group }) => group))
    const judged = unseen.filter(({ group }) => groups.has(group))
    const right = of.filter((f) => f.right).length / of.length
    const [before, after] = [calibrationError(raw(of)), calibrationError(judged)]
    say(
      `${name.padEnd(13)} ${String(of.length).padStart(6)} ${share(right).padStart(7)} ${share(before).padStart(16)} ${share(after).padStart(20)}`,
    )
  }
  for (const line of reliabilityPlot(unseen)) say(line)
  say(
    `expected calibration error on unseen texts: ${share(calibrationError(raw(finds)))} by strength, ${share(calibrationError(unseen))} by confidence`,
  )
  writeFileSync(WEIGHTS, `${JSON.stringify(fitConfidence(finds), null, 1)}\n`)
  say('weights written')
}
