import type { RuleName } from '../../../shared/rule.ts'
import type { Sourcing, Stance } from '../../../shared/statement.ts'
import type { Span } from '../text/quotes.ts'
import type { Unit } from '../text/units.ts'
import type { Source } from './source.ts'

/** A position found in a unit, before it is resolved into a statement. Offsets are within the unit. */
export interface Draft {
  unit: Unit
  stance: Stance
  source: Source
  sourcing: Sourcing
  cue: Span
  /** Where the proposition stands, or null when it is only pointed at. */
  content: Span | null
  quote: Span | null
  rule: RuleName
  confidence: number
  via: string | null
  background: boolean
  /** What a denial of two words answers: the sentence before it. */
  answers?: string
}
