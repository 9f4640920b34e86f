import { z } from 'zod'
import { instant } from './scalar.ts'

/** Why a route failed; a closed set. */
export const routeFaultCode = z.enum([
  'unreachable',
  'refused',
  'forbidden-address',
  'too-large',
  'gone',
  'bad-answer',
  'not-taken',
])
export type RouteFaultCode = z.infer<typeof routeFaultCode>

export const routeFault = z.object({ code: routeFaultCode, message: z.string(), at: instant })

/** What a source's usual rate is learned from: copies an hour for each hour of the day (UTC), as moving averages. */
export const usualRate = z.object({
  hours: z.array(z.number().nonnegative()).length(24),
  /** Whole hours that have been learned from. */
  learned: z.int().nonnegative(),
  /** The hour that is being counted, and what came in it. */
  hour: instant.nullable(),
  count: z.int().nonnegative(),
})
export type UsualRate = z.infer<typeof usualRate>

/** How a route is doing: where it goes on, when it was last asked, what is wrong. */
export const sourceRun = z.object({
  cursor: z.string().nullable(),
  lastPullAt: instant.nullable(),
  lastCopyAt: instant.nullable(),
  fault: routeFault.nullable(),
  /** Failures in a row. */
  failures: z.int().nonnegative(),
  rate: usualRate,
})
export type SourceRun = z.infer<typeof sourceRun>
