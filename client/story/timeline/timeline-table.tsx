import type { Entry } from '../../../shared/entry.ts'
import { useMinute } from '../../ui/now.ts'
import { Glyph } from '../../ui/stance-chip.tsx'
import { shortTaken } from '../../ui/taken.ts'
import { referenceTime } from '../../ui/zone.ts'
import type { TimelineLayout } from './layout.ts'
import styles from './timeline-table.module.css'
import { t } from '../../words/t.ts'

/** The same layout as rows, in time's order. */
export function TimelineTable({ layout, entries }: { layout: TimelineLayout; entries: readonly Entry[] }) {
  const now = referenceTime(layout.table.at(-1)?.at ?? 0, useMinute())
  const byId = new Map(entries.map((e) => [e.id, e]))
  const nameOf = (id: string): string => byId.get(id)?.party ?? t('an entry')
  return (
    <table className={styles.table}>
      <caption className="sr">{t('Positions in the order in which they were taken')}</caption>
      <thead>
        <tr>
          {[t('When'), t('Party'), t('Stance'), t('Answers'), t('Words')].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {layout.table.map((moment) => (
          <tr key={moment.id}>
            <td>
              <time>{shortTaken(moment, now)}</time>
            </td>
            <th scope="row">{moment.party}</th>
            <td>
              <Glyph look={moment.look} /> {moment.look.noun}
            </td>
            <td>
              {[...moment.respondsTo, ...(moment.restates === null ? [] : [moment.restates])].map(nameOf).join(', ')}
            </td>
            <td className={styles.words}>{byId.get(moment.id)?.text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
