import { claimStance } from '../../../server/analysis/claim-stance.ts'
import { CLAIM_STANCES } from '../../../server/analysis/stance/stance-model.ts'
import { judgedUnseen, signed } from '../../../server/training/learn-stance.ts'
import { calibrationError, reliabilityPlot } from '../../../server/training/reliability.ts'
import { type Judged, stanceFigures } from '../../../server/training/stance-figures.ts'
import { stanceRows } from '../../../server/training/stance-rows.ts'
import type { Figure } from '../figure.ts'
import { figureOf } from '../statistics.ts'
import { matrix } from './matrix.ts'

const SHUFFLES = [1, 2, 3]

/** Headlines towards claims: by cross-validation on claims that the model hasn't seen, and by the shipped weights. */
export function judgeStances(): { figures: Figure[]; report: string[] } {
  const rows = signed(stanceRows())
  const rounds = SHUFFLES.map((seed) => judgedUnseen(rows, seed))
  const unseen = rounds.map(stanceFigures)
  const shipped = rows.map(({ headline, claim, stance }): Judged => {
    const { stance: given, confidence } = claimStance(headline, claim)
    return { gold: stance, given, confidence }
  })
  const first = unseen[0]?.confusion ?? []
  const opinions = rounds.flat().map(({ gold, given, confidence }) => ({ confidence, right: gold === given }))
  const percent = (of: (f: (typeof unseen)[number]) => number): number[] => unseen.map((f) => 100 * of(f))
  return {
    figures: [
      {
        ...figureOf(
          'stance: accuracy',
          '%',
          percent((f) => f.accuracy),
          { goal: { least: 80 } },
        ),
        floor: 77,
      },
      {
        ...figureOf(
          'stance: macro F1',
          '%',
          percent((f) => f.macro),
          { goal: { least: 80 } },
        ),
        floor: 77,
      },
      {
        ...figureOf(
          'stance: against F1',
          '%',
          percent((f) => f.against),
          { goal: { least: 85 } },
        ),
        floor: 80,
      },
      {
        name: 'stance: accuracy of the shipped weights',
        value: 100 * stanceFigures(shipped).accuracy,
        unit: '%',
        note: 'on what they were learned from',
      },
    ],
    report: [
      'Stance of headlines, claims not seen: gold (down) × given',
      ...matrix(CLAIM_STANCES, CLAIM_STANCES, (gold, given) => first[gold]?.[given] ?? 0),
      `Stance of headlines, confidence: expected calibration error ${(100 * calibrationError(opinions)).toFixed(1)} %`,
      ...reliabilityPlot(opinions).map((line) => `  ${line}`),
    ],
  }
}
