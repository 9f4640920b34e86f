import { useEffect, useState } from 'react'
import { useSecond } from '../ui/now.ts'
import { ownBuild } from './build.ts'

/** A wall that does not turn takes the new client after so long, in ms. */
const LONGEST_WAIT = 30_000
const TRIED = 'on-record.reloaded-for'

/** One that reloading did not bring is not tried again and again. */
function tried(build: string): boolean {
  try {
    const before = sessionStorage.getItem(TRIED) === build
    sessionStorage.setItem(TRIED, build)
    return before
  } catch {
    return true
  }
}

/**
 * W26: the desk gives out another client: it is fetched between two stories, and never while an alert stands across the
 * wall. Answers what hears of the client that is given out.
 */
export function useNewBuild(storyId: string | null, busy: boolean): (build: string) => void {
  const [due, setDue] = useState<{ build: string; since: number; storyId: string | null } | null>(null)
  const now = useSecond()
  const turned = due !== null && (due.storyId !== storyId || now - due.since >= LONGEST_WAIT)
  const build = turned && !busy ? due.build : null
  useEffect(() => {
    if (build !== null && !tried(build)) location.reload()
  }, [build])
  return (given) => {
    const other = given !== '' && ownBuild() !== '' && given !== ownBuild()
    if (other && due?.build !== given) setDue({ build: given, since: now, storyId })
  }
}
