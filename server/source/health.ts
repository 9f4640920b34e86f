import type { SourceRun } from '../../shared/source-run.ts'
import type { SourceSettings } from '../../shared/source-settings.ts'
import type { SourceState } from '../../shared/source-line.ts'
import { expected, isSilent } from './rate.ts'

export interface Health {
  state: Exclude<SourceState, 'removed'>
  /** In words, where it is failing or silent. */
  why: string | null
}

/** Failures in a row before a route counts as failing: one lost answer is no news. */
const FAILING = 2

const minutes = (ms: number): string => `${Math.floor(ms / 60_000)} min`

function silence({ silence: allowed }: SourceSettings, run: SourceRun, since: number, now: number): string {
  const gone = minutes(now - since)
  if (allowed !== null) return `nothing for ${gone}; ${allowed} min are allowed`
  return `nothing for ${gone}; about ${Math.round(expected(run.rate, since, now))} copies usually come in that time`
}

/**
 * How a source is doing.
 * @param watched since when it is watched, in milliseconds: nobody is silent before
 */
export function healthOf(settings: SourceSettings, run: SourceRun, watched: number, now: number): Health {
  if (!settings.on) return { state: 'off', why: null }
  // Of a source that has brought nothing yet, the first failure is all that is known.
  const enough = run.lastCopyAt === null ? 1 : FAILING
  if (run.failures >= enough && run.fault) return { state: 'failing', why: run.fault.message }
  const since = Math.max(watched, run.lastCopyAt === null ? 0 : Date.parse(run.lastCopyAt))
  if (isSilent(run.rate, since, now, settings.silence))
    return { state: 'silent', why: silence(settings, run, since, now) }
  return { state: run.lastCopyAt === null && run.lastPullAt === null ? 'waiting' : 'speaking', why: null }
}
