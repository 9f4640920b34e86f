import type { OutletRow } from '../../shared/outlet.ts'
import type { PartyRow } from '../../shared/party.ts'
import { useFetched } from '../access/use-fetched.ts'
import buttons from '../ui/button.module.css'
import { useMinute } from '../ui/now.ts'
import { fullTime } from '../ui/zone.ts'
import type { ListName } from './list-rows.ts'
import styles from './lists.module.css'
import { rich } from '../words/rich.ts'
import { type Message, msg, t } from '../words/t.ts'

type Row = PartyRow | OutletRow

const WORDS: Record<Row['change'], Message> = {
  listed: msg('<b>{who}</b> added it'),
  edited: msg('<b>{who}</b> changed it'),
  unlisted: msg('<b>{who}</b> took it off the list'),
  restored: msg('<b>{who}</b> put it back to the world list'),
}

interface RowHistoryProps {
  list: ListName
  id: string
  /** Changes when there is something new to read. */
  version: string
  onPut: ((row: Row) => void) | null
}

/** N3: who changed the row, when and why; what stood before can be put into the form again. */
export function RowHistory({ list, id, version, onPut }: RowHistoryProps) {
  const { fetched } = useFetched<{ history: Row[] }>(`/api/v1/${list}/${id}`, version)
  const now = useMinute()
  const history = fetched.value?.history ?? []
  if (history.length === 0) return null
  return (
    <section className={styles.history} aria-label={t('History')}>
      <h3>{t('History')}</h3>
      <ol>
        {history.map((row) => {
          const content = 'party' in row ? row.party : row.outlet
          return (
            <li key={row.seq}>
              <time dateTime={row.at}>{fullTime(Date.parse(row.at), now)}</time>
              <span>
                {rich(WORDS[row.change], { who: row.editor, b: <b /> })}
                {row.reason !== null && <q>{row.reason}</q>}
              </span>
              {onPut !== null && content !== null && (
                <button type="button" className={buttons.plain} onClick={() => onPut(row)}>
                  {t('Use again')}
                </button>
              )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
