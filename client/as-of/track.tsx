import { useLayoutEffect, useRef } from 'react'
import { fullTime } from '../ui/zone.ts'
import { useMinute } from '../ui/now.ts'
import { t } from '../words/t.ts'
import styles from './as-of.module.css'
import type { Step } from './steps.ts'

interface TrackProps {
  steps: readonly Step[]
  /** Which step is shown; as many as there are: now. */
  place: number
  show: (at: number | null) => void
  settle: (at: number | null) => void
}

/** The slider: a place for each step, the last for now; a stroke where somebody took a position. */
export function Track({ steps, place, show, settle }: TrackProps) {
  const minute = useMinute()
  const slider = useRef<HTMLInputElement>(null)
  // Whoever opens it goes on with the arrow keys.
  useLayoutEffect(() => slider.current?.focus(), [])
  const at = steps[place]?.at ?? null
  const step = steps[place]
  const told =
    step === undefined
      ? t('now')
      : t('{time}, {who} {what}, {n} of {all}', {
          time: fullTime(step.at, minute),
          who: step.who,
          what: t(step.what),
          n: place + 1,
          all: steps.length,
        })
  const done = (): void => settle(at)
  return (
    <div className={styles.track}>
      <svg aria-hidden="true" viewBox={`0 0 ${Math.max(1, steps.length)} 1`} preserveAspectRatio="none">
        {steps.map(
          ({ tone, count }, i) =>
            tone !== 'plain' && <path key={count} d={`M${i} 0V1`} data-tone={tone} vectorEffect="non-scaling-stroke" />,
        )}
      </svg>
      <input
        ref={slider}
        type="range"
        min={0}
        max={steps.length}
        step={1}
        value={Math.max(0, place)}
        aria-label={t('Moment')}
        aria-valuetext={told}
        onChange={(event) => show(steps[Number(event.currentTarget.value)]?.at ?? null)}
        onPointerUp={done}
        onKeyUp={done}
        onBlur={done}
      />
    </div>
  )
}
