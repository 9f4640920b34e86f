import type { Outlet } from '../../shared/outlet.ts'
import type { Party } from '../../shared/party.ts'
import { Badge } from '../ui/stance-chip.tsx'
import type { AnyListed } from './list-rows.ts'
import styles from './lists.module.css'
import { t } from '../words/t.ts'
import { partyKindWords } from './kind-words.ts'

/** Names that are shown of one row: enough to tell it from others. */
const SHOWN = 6

const isParty = (content: Party | Outlet): content is Party => 'spokespeople' in content

/** "presidency of Russia", "person", "agency · reuters.com" */
function kindWords(content: Party | Outlet, nameOf: (id: string) => string): string {
  if (isParty(content)) {
    const what = partyKindWords(content.office ?? content.kind)
    return content.belongsTo === null ? what : `${what} · ${nameOf(content.belongsTo)}`
  }
  const family =
    content.family === null || content.family === content.id
      ? ''
      : t('family of {name}', { name: nameOf(content.family) })
  return [content.isAgency ? t('agency') : t('outlet'), family, content.domains[0] ?? ''].filter(Boolean).join(' · ')
}

/** One line of a list: the name, what it is, the names by which it is known, and what the desk has done to it. */
export function ListRow({ row, nameOf }: { row: AnyListed; nameOf: (id: string) => string }) {
  const { content, own, ofWorld, off } = row
  const names = [...new Set(Object.values(content.aliases).flat())]
  const people = isParty(content) ? content.spokespeople : []
  return (
    <div className={styles.row} data-off={off || undefined}>
      <h3 id={`row-${row.id}`}>{content.name}</h3>
      <span className={styles.kind}>{kindWords(content, nameOf)}</span>
      <span className={styles.badges}>
        {off && <Badge tone="withdraw">{t('off the list')}</Badge>}
        {!off && own !== null && <Badge tone="report">{ofWorld ? t('edited') : t('own')}</Badge>}
      </span>
      <p className={styles.names}>
        {people.length > 0 && <b>{people.map(({ name }) => name).join(', ')}</b>}
        {people.length > 0 && names.length > 0 && ' · '}
        {names.slice(0, SHOWN).join(', ')}
        {names.length > SHOWN && ` +${names.length - SHOWN}`}
      </p>
    </div>
  )
}
