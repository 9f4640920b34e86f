import { describeAttribution } from './describe-attribution.ts'
import { exportEnglishTags } from './export-english-tags.ts'

/** Learns one model and writes its weights; tells its figures line by line. */
export type Trainer = (say: (line: string) => void) => void

export const TRAINERS = {
  'attribution-figures': describeAttribution,
  'english-tags': exportEnglishTags,
} satisfies Record<string, Trainer>

export const isTrainer = (name: string): name is keyof typeof TRAINERS => Object.hasOwn(TRAINERS, name)
