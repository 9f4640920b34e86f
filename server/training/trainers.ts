import { describeAttribution } from './describe-attribution.ts'
import { exportEnglishTags } from './export-english-tags.ts'
import { trainAnew } from './train-anew.ts'
import { trainAnswers } from './train-answers.ts'
import { trainConfidence } from './train-confidence.ts'
import { trainDenial } from './train-denial.ts'
import { trainFiling } from './train-filing.ts'
import { trainStance } from './train-stance.ts'
import { trainCues } from './train-cues.ts'

/** Learns one model and writes its weights; tells its figures line by line. `files` are a desk's own labels, where some are given. */
export type Trainer = (say: (line: string) => void, files: readonly string[]) => void

export const TRAINERS = {
  cues: trainCues,
  confidence: trainConfidence,
  'attribution-figures': describeAttribution,
  'english-tags': exportEnglishTags,
  stance: trainStance,
  denial: trainDenial,
  filing: trainFiling,
  answers: trainAnswers,
  anew: trainAnew,
} satisfies Record<string, Trainer>

export const isTrainer = (name: string): name is keyof typeof TRAINERS => Object.hasOwn(TRAINERS, name)
