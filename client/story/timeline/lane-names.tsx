import { LANE_PX, type TimelineLayout } from './layout.ts'
import styles from './timeline.module.css'

/** The parties, each beside its lane. */
export function LaneNames({ layout }: { layout: TimelineLayout }) {
  return (
    <ul className={styles.names} style={{ height: layout.height }}>
      {layout.lanes.map((lane) => (
        <li key={lane.party} title={lane.party} style={{ top: lane.y - LANE_PX / 2, height: LANE_PX }}>
          {lane.party}
        </li>
      ))}
    </ul>
  )
}
