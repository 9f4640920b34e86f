import { calibrationError, type Opinion, reliabilityPlot } from '../../../server/training/reliability.ts'
import { type Figure, leftOut } from '../figure.ts'
import type { Measure, Report } from '../measures.ts'
import { judgeAttributions } from './attributions.ts'
import { judgePassages } from './passages.ts'
import { judgePositions } from './positions.ts'
import { judgeScenarios } from './scenarios.ts'
import { ownPassages, ownPositions, ownScenarios, sharedPath, sharedScenarios } from './shared-files.ts'
import { measureSpeed } from './speed.ts'
import { judgeStances } from './stances.ts'
import { judgeStream } from './stream.ts'

const ABSENT = 'no labelled copy in ../shared (say where it is with ON_RECORD_SHARED)'

interface Judgement {
  figures: Figure[]
  report: string[]
  opinions?: Opinion[]
}

const missing = (name: string): Judgement => ({ figures: [leftOut(name, '%', ABSENT)], report: [] })

/** What nobody develops on shows its figures, and no error. */
const unread = ({ figures, opinions }: Judgement): Judgement => ({ figures, report: [], opinions: opinions ?? [] })

/** Every judgement whose labelled copy is there, one after another. */
async function* judgements(scratch: string): AsyncGenerator<Judgement> {
  const scorer = sharedPath('scenarios', 'score.mjs')
  const traps = sharedPath('scenarios', 'traps-dev.jsonl')
  const attributions = sharedPath('data', 'attribution-dev.jsonl')
  const headlines = sharedPath('data', 'emergent-train.jsonl')
  yield scorer ? await judgeScenarios('scenarios', { files: sharedScenarios(), scorer, scratch }) : missing('scenarios')
  yield traps ? await judgePassages('traps', traps, scratch) : missing('traps')
  if (scorer && traps) {
    const files = { seen: ownScenarios('seen'), unseen: ownScenarios('unseen') }
    yield await judgeScenarios('our own scenarios', { files: files.seen, scorer, scratch })
    yield unread(await judgeScenarios('unseen scenarios', { files: files.unseen, scorer, scratch }))
    yield await judgePassages('our own passages', ownPassages('seen'), scratch)
    yield unread(await judgePassages('unseen passages', ownPassages('unseen'), scratch))
  }
  yield judgePositions('our own positions', ownPositions('seen'))
  yield unread(judgePositions('unseen positions', ownPositions('unseen')))
  yield headlines ? judgeStances() : missing('stance')
  yield headlines ? judgeStream(headlines) : missing('stream')
  yield attributions ? await judgeAttributions(attributions, scratch) : missing('attribution')
}

/**
 * What the analysis gets right: each figure beside its floor and its goal, and, in the report, what it gets wrong by
 * kind and how far its stated confidence can be trusted.
 */
export const measureAnalysis: Measure = async (scratch): Promise<Report> => {
  const figures: Figure[] = measureSpeed()
  const report: string[] = []
  const opinions: Opinion[] = []
  for await (const judgement of judgements(scratch)) {
    figures.push(...judgement.figures)
    report.push(...judgement.report, '')
    opinions.push(...(judgement.opinions ?? []))
  }
  if (opinions.length > 0) {
    const error = 100 * calibrationError(opinions)
    figures.push({ name: 'confidence: expected calibration error', value: error, unit: '%', note: 'of statements' })
    report.push('Confidence of denials in passages and of entries in scenarios, and the share that was right')
    report.push(...reliabilityPlot(opinions).map((line) => `  ${line}`))
  }
  return { figures, report }
}
