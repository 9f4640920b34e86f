import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import type { TimelineLayout } from './layout.ts'
import { type Lane, LANE_PX, OTHERS } from './lanes.ts'
import styles from './timeline.module.css'
import { t } from '../../words/t.ts'

interface LaneNamesProps {
  layout: TimelineLayout
  /** Opens a party's history. */
  openParty: (party: string) => void
  /** Gives every party a lane. */
  showAll: () => void
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

function walk(event: KeyboardEvent<HTMLElement>): void {
  const names = [...event.currentTarget.querySelectorAll<HTMLElement>('button')]
  const at = names.findIndex((name) => name === document.activeElement)
  const next = names[at + (STEPS[event.key] ?? 0)]
  if (STEPS[event.key] === undefined || next === undefined) return
  event.preventDefault()
  event.stopPropagation()
  next.focus()
}

/** The parties, each beside its lane: one tab stop, ↑ ↓ go from name to name. */
export function LaneNames({ layout, openParty, showAll }: LaneNamesProps) {
  return (
    <ul className={styles.names} style={{ height: layout.height }} aria-label={t('Parties')} onKeyDown={walk}>
      {layout.lanes.map((lane, i) => (
        <li key={lane.party} style={{ top: lane.y - LANE_PX / 2, height: LANE_PX }}>
          {lane.party === OTHERS && lane.parties > 1 ? (
            <button type="button" className={styles.others} tabIndex={-1} onClick={showAll}>
              {t('{count} more parties', { count: lane.parties })}
            </button>
          ) : (
            <LaneName lane={lane} stop={i === 0} open={openParty} />
          )}
        </li>
      ))}
    </ul>
  )
}

/** C49: a name that is too long for its lane ends in an ellipsis, and is told in full to whoever points at it or tabs to it. */
function LaneName({ lane, stop, open }: { lane: Lane; stop: boolean; open: (party: string) => void }) {
  const name = useRef<HTMLSpanElement>(null)
  const [isCut, setCut] = useState(false)
  useLayoutEffect(() => {
    const box = name.current
    if (box === null) return undefined
    const measure = (): void => setCut(box.scrollHeight > box.clientHeight + 1)
    // Once it is laid out with all else: measured here, each new name would have the story laid out at once.
    const laidOut = new ResizeObserver(() => {
      laidOut.disconnect()
      measure()
    })
    laidOut.observe(box)
    // The first names are set before their letters have come.
    if (document.fonts.status === 'loading') void document.fonts.ready.then(measure)
    return () => laidOut.disconnect()
  }, [])
  return (
    <button
      type="button"
      className={styles.party}
      data-killed={lane.killed || undefined}
      tabIndex={stop ? 0 : -1}
      onClick={() => open(lane.party)}
    >
      <span ref={name} className={styles.name} data-cut={isCut || undefined}>
        {lane.party === OTHERS ? t('Others') : lane.party}
      </span>
      {lane.killed && <span className="sr">{`, ${t('withdrawn')}`}</span>}
    </button>
  )
}
