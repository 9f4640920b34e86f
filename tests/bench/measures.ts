import type { Figure } from './figure.ts'

/** In the order in which they run: the later ones share the archive that the first of them fills. */
export const MEASURES = [
  'analysis',
  'formats',
  'posts',
  'import',
  'chain',
  'alerts',
  'screens',
  'slow-screen',
  'archive',
  'search',
  'paint',
  'open-desk',
  'open-wall',
  'lanes',
] as const
export type MeasureName = (typeof MEASURES)[number]

export const isMeasure = (name: string): name is MeasureName => MEASURES.some((known) => known === name)

/** Figures, and lines for a person that say what stands behind them. */
export interface Report {
  figures: Figure[]
  report: string[]
}

/** Measures something with files in `scratch`, which outlives the measure and is removed after the run. */
export type Measure = (scratch: string) => Promise<Figure[] | Report>
