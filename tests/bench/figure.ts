/** One result of a run. A figure with a goal is kept or missed; one without stands for information. */
export interface Figure {
  name: string
  /** In `unit`; null where it was left out, and `note` says why. */
  value: number | null
  unit: '×' | 'items/s' | 'ms' | 's' | 'MB' | 'items' | 'kB' | '%'
  /** Lowest and highest of the rounds that `value` is the median of. */
  spread?: readonly [number, number]
  /** The least that will do on the way to the goal, or the most where the goal is a most. */
  floor?: number
  goal?: { least: number } | { most: number }
  note?: string
}

export const leftOut = (name: string, unit: Figure['unit'], why: string): Figure => ({
  name,
  value: null,
  unit,
  note: `left out: ${why}`,
})

/** Null for a figure without a goal or without a value. */
export function isKept({ value, goal }: Figure): boolean | null {
  if (value === null || goal === undefined) return null
  return 'least' in goal ? value >= goal.least : value <= goal.most
}

/** The same for the floor. */
export function isAboveFloor({ value, floor, goal }: Figure): boolean | null {
  if (value === null || floor === undefined || goal === undefined) return null
  return 'least' in goal ? value >= floor : value <= floor
}
