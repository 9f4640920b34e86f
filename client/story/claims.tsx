import { memo } from 'react'
import type { Entry } from '../../shared/entry.ts'
import { StanceChip } from '../ui/stance-chip.tsx'
import { useOpenItem } from '../wire/use-open-item.ts'
import styles from './claims.module.css'
import type { ClaimReading } from './read-story.ts'
import type { Stand } from './stands.ts'

/** What the story turns on, and who stands where. */
export function Claims({ claims, entries }: { claims: readonly ClaimReading[]; entries: readonly Entry[] }) {
  if (claims.length === 0) return <p className={styles.none}>No claim has been found in this copy yet.</p>
  return (
    <section className={styles.claims} aria-label="Claims">
      {claims.map((reading) => (
        <ClaimRow key={reading.claim.id} reading={reading} entries={entries} />
      ))}
    </section>
  )
}

function ClaimRow({ reading, entries }: { reading: ClaimReading; entries: readonly Entry[] }) {
  const { claim, stands, verdict } = reading
  return (
    <div className={styles.claim}>
      <div>
        <h2>{claim.text}</h2>
        <ul className={styles.who}>
          {stands.map((stand) => (
            <li key={stand.entryId}>
              <StandChip stand={stand} itemId={entries.find((e) => e.id === stand.entryId)?.firstItemId ?? null} />
            </li>
          ))}
        </ul>
      </div>
      <p className={styles.verdict} data-tone={verdict.tone}>
        {verdict.words}
        {verdict.detail !== '' && <small>{verdict.detail}</small>}
      </p>
    </div>
  )
}

const StandChip = memo(function StandChip({ stand, itemId }: { stand: Stand; itemId: string | null }) {
  const open = useOpenItem()
  const words = stand.times > 1 ? `${stand.words} ×${stand.times}` : stand.words
  return (
    <button
      type="button"
      className={styles.chip}
      data-killed={stand.killed || undefined}
      title={`${stand.look.verb}${stand.killed ? ' (withdrawn)' : ''}`}
      onClick={() => itemId !== null && open(itemId)}
    >
      <StanceChip look={stand.look}>{words}</StanceChip>
      <span className="sr">
        , {stand.look.noun}
        {stand.killed && ', withdrawn'}
      </span>
    </button>
  )
})
