import { useCallback, useState } from 'react'
import type { Entry } from '../../../shared/entry.ts'
import { useOpenParty } from '../../party/use-open-party.ts'
import { useOpenItem } from '../../wire/use-open-item.ts'
import { useSpan } from '../use-span.ts'
import type { Axis } from './axis.ts'
import { ClusterList } from './cluster-list.tsx'
import { LaneNames } from './lane-names.tsx'
import type { Mark, TimelineLayout } from './layout.ts'
import { Picture } from './picture.tsx'
import styles from './timeline.module.css'
import { Tools } from './tools.tsx'
import type { SetView } from './use-gestures.ts'
import { panBy, type View, viewOf, zoomAt } from './zoom.ts'

interface LanesProps {
  layout: TimelineLayout
  entries: readonly Entry[]
  past: boolean
  /** Px for the lanes' names. */
  names: number
  reference: number
  view: View | null
  setView: SetView
  all: boolean
  setAll: (all: boolean) => void
  turn: () => void
}

const clusterView = (base: Axis, { moments }: Mark): View | null =>
  viewOf(base, { from: moments[0]?.at ?? 0, to: moments.at(-1)?.at ?? 0 })

/** Opens the copy of an entry. */
function useShow(entries: readonly Entry[]): (id: string) => void {
  const openItem = useOpenItem()
  return useCallback(
    (id) => {
      const entry = entries.find((e) => e.id === id)
      if (entry !== undefined) openItem(entry.evidence?.itemId ?? entry.firstItemId, entry.id)
    },
    [entries, openItem],
  )
}

/** Names, picture, what a cluster holds, and the tools. */
export function Lanes(props: LanesProps) {
  const { layout, entries, past, names, reference, view, setView, all, setAll, turn } = props
  const [opened, setOpened] = useState<string | null>(null)
  const openParty = useOpenParty()
  const { span, select } = useSpan()
  const { base, axis } = layout
  const show = useShow(entries)
  const open = useCallback((mark: Mark): void => (mark.moments.length > 1 ? setOpened(mark.id) : show(mark.id)), [show])
  const cluster = layout.clusters.find((m) => m.id === opened)
  const close = (): void => {
    setOpened(null)
    document.querySelector<SVGElement>(`[data-mark="${CSS.escape(opened ?? '')}"]`)?.focus()
  }
  const spread = (cluster?.x1 ?? 0) > (cluster?.x0 ?? 0)
  const zoomIn = spread && cluster !== undefined ? () => setView(clusterView(base, cluster)) : null
  return (
    <>
      <div className={styles.lanes} style={{ gridTemplateColumns: `${names}px minmax(0, 1fr)` }}>
        <LaneNames layout={layout} openParty={openParty} showAll={() => setAll(true)} />
        <div className={styles.frame}>
          <div className={styles.sheet} style={{ containIntrinsicHeight: layout.height }}>
            <Picture
              layout={layout}
              past={past}
              view={view}
              setView={setView}
              selected={span}
              select={select}
              open={open}
            />
          </div>
          {cluster !== undefined && (
            <ClusterList
              key={cluster.id}
              mark={cluster}
              entries={entries}
              reference={reference}
              width={axis.width}
              openEntry={(moment) => show(moment.id)}
              zoomIn={zoomIn}
              close={close}
            />
          )}
        </div>
      </div>
      <Tools
        zoomed={view !== null}
        outside={layout.outside}
        zoom={(factor) => setView((before) => zoomAt(base, before, axis.width / 2, factor))}
        whole={() => setView(null)}
        pan={(part) => setView((before) => panBy(base, before, part * axis.width))}
        fewer={all ? () => setAll(false) : null}
        turn={turn}
      />
    </>
  )
}
