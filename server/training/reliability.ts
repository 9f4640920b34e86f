/** Something stated with a confidence in [0, 1], and whether it was right. */
export interface Opinion {
  confidence: number
  right: boolean
}

export interface ReliabilityBin {
  from: number
  count: number
  /** Mean confidence, and the share that was right. */
  stated: number
  kept: number
}

const BINS = 10
const BAR = 40

const mean = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length

/** Opinions in tenths of confidence, lowest first; empty tenths are left out. */
export const reliability = (opinions: readonly Opinion[]): ReliabilityBin[] =>
  Array.from({ length: BINS }, (_, bin) =>
    opinions.filter(({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === bin),
  ).flatMap((inside, bin) =>
    inside.length === 0
      ? []
      : [
          {
            from: bin / BINS,
            count: inside.length,
            stated: mean(inside.map((o) => o.confidence)),
            kept: mean(inside.map((o) => Number(o.right))),
          },
        ],
  )

/** Expected calibration error (Naeini, Cooper & Hauskrecht 2015): how far stated and kept lie apart, by count. */
export const calibrationError = (opinions: readonly Opinion[]): number =>
  reliability(opinions).reduce((sum, bin) => sum + bin.count * Math.abs(bin.stated - bin.kept), 0) / opinions.length

/** The plot as lines of text: `#` is the share that was right, `|` the confidence that was stated. */
export const reliabilityPlot = (opinions: readonly Opinion[]): string[] => [
  'confidence  stated  right  count',
  ...reliability(opinions).map(({ from, count, stated, kept }) => {
    const bar: string[] = Array.from({ length: BAR + 1 }, (_, i) => (i < Math.round(kept * BAR) ? '#' : ' '))
    bar[Math.round(stated * BAR)] = '|'
    const range = `${(100 * from).toFixed(0).padStart(3)}–${(100 * (from + 1 / BINS)).toFixed(0)}`
    const numbers = [stated, kept].map((x) => (100 * x).toFixed(0).padStart(6)).join(' ')
    return `${range.padEnd(10)} ${numbers} ${String(count).padStart(6)}  ${bar.join('').trimEnd()}`
  }),
]
