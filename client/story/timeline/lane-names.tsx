import { useLayoutEffect, useRef, useState } from 'react'
import { LANE_PX, type TimelineLayout } from './layout.ts'
import styles from './timeline.module.css'

/** The parties, each beside its lane. */
export function LaneNames({ layout }: { layout: TimelineLayout }) {
  return (
    <ul className={styles.names} style={{ height: layout.height }}>
      {layout.lanes.map((lane) => (
        <li key={lane.party} style={{ top: lane.y - LANE_PX / 2, height: LANE_PX }}>
          <LaneName party={lane.party} />
        </li>
      ))}
    </ul>
  )
}

/** C49: a name that is too long for its lane ends in an ellipsis, and is told in full to whoever points at it or tabs to it. */
function LaneName({ party }: { party: string }) {
  const name = useRef<HTMLSpanElement>(null)
  const [isCut, setCut] = useState(false)
  useLayoutEffect(() => {
    const measure = (): void => {
      const box = name.current
      if (box !== null) setCut(box.scrollHeight > box.clientHeight + 1)
    }
    measure()
    // The first names are set before their letters have come.
    void document.fonts.ready.then(measure)
  }, [])
  return (
    <span ref={name} className={styles.name} data-cut={isCut || undefined} tabIndex={isCut ? 0 : undefined}>
      {party}
    </span>
  )
}
