import { useNavigate } from '@tanstack/react-router'
import { useDeferredValue, useLayoutEffect, useState } from 'react'
import { StateView } from '../ui/state-view.tsx'
import { StoryView } from '../story/story-view.tsx'
import { t } from '../words/t.ts'
import { AsOfBar } from './as-of-bar.tsx'
import styles from './as-of.module.css'
import type { Replay } from './replay.ts'
import { type Step, stepAt } from './steps.ts'
import { useStoryLog } from './use-story-log.ts'

interface AsOfStoryProps {
  id: string
  /** From the address; undefined: now. */
  asOf: string | undefined
  /** Hears whether the past is shown, and not the story as it is now. */
  onPast: (past: boolean) => void
  close: () => void
}

/** The slider over a story and, drawn back, the story as the log had it then. Nothing can be changed in the past. */
export function AsOfStory({ id, asOf, onPast, close }: AsOfStoryProps) {
  const log = useStoryLog(id)
  const navigate = useNavigate()
  const given = asOf === undefined ? null : Date.parse(asOf)
  /** What is drawn to, until the address says the same. */
  const [drawn, setDrawn] = useState<{ at: number | null; given: number | null } | null>(null)
  const at = drawn !== null && drawn.given === given ? drawn.at : given
  const shown = useDeferredValue(at)
  const past = shown !== null
  useLayoutEffect(() => onPast(past), [past, onPast])
  if (log.at === 'loading') return <StateView state={{ at: 'loading' }} />
  if (log.at === 'error') return <StateView state={{ at: 'error', words: log.message, retry: log.again }} />
  const settle = (to: number | null): void => {
    if (to === given) return
    const text = to === null ? undefined : new Date(to).toISOString()
    void navigate({ to: '.', search: (before) => ({ ...before, asOf: text }), replace: true })
  }
  return (
    <div className={styles.whole} data-past={past || undefined}>
      <AsOfBar steps={log.steps} at={at} show={(to) => setDrawn({ at: to, given })} settle={settle} close={close} />
      {shown !== null && (
        <div className={styles.story}>
          <Past id={id} at={shown} steps={log.steps} replay={log.replay} />
        </div>
      )}
    </div>
  )
}

function Past({ id, at, steps, replay }: { id: string; at: number; steps: readonly Step[]; replay: Replay }) {
  const screen = replay.after(steps[stepAt(steps, at)]?.count ?? 0)
  if (screen.story === null) return <StateView state={{ at: 'empty', words: t('This story did not exist then.') }} />
  return <StoryView key={id} screen={screen} story={screen.story} look={null} past={at} />
}
