import { describeAttribution } from './describe-attribution.ts'
import { exportEnglishTags } from './export-english-tags.ts'
import { trainStance } from './train-stance.ts'
import { trainCues } from './train-cues.ts'

/** Learns one model and writes its weights; tells its figures line by line. */
export type Trainer = (say: (line: string) => void) => void

export const TRAINERS = {
  cues: trainCues,
  'attribution-figures': describeAttribution,
  'english-tags': exportEnglishTags,
  stance: trainStance,
} satisfies Record<string, Trainer>

export const isTrainer = (name: string): name is keyof typeof TRAINERS => Object.hasOwn(TRAINERS, name)
