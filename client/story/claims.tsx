import { memo } from 'react'
import type { StoryScreen } from '../../shared/screen.ts'
import { Glyph, StanceChip } from '../ui/stance-chip.tsx'
import { useOpenItem } from '../wire/use-open-item.ts'
import { claimRows } from './claim-rows.ts'
import styles from './claims.module.css'
import type { ClaimReading } from './read-story.ts'
import type { Stand } from './stands.ts'

/** What the story turns on, and who stands where. */
export function Claims({ claims, screen }: { claims: readonly ClaimReading[]; screen: StoryScreen }) {
  if (claims.length === 0) return <p className={styles.none}>No claim has been found in this copy yet.</p>
  return (
    <section className={styles.claims} aria-label="Claims">
      {claims.map((reading) => (
        <ClaimRow key={reading.claim.id} reading={reading} screen={screen} />
      ))}
    </section>
  )
}

function ClaimRow({ reading, screen }: { reading: ClaimReading; screen: StoryScreen }) {
  const { claim, stands, verdict } = reading
  const itemOf = (id: string) => screen.entries.find((e) => e.id === id)?.firstItemId ?? null
  return (
    <div className={styles.claim}>
      <div>
        <h2>{claim.text}</h2>
        <ul className={styles.who}>
          {stands.map((stand) => (
            <li key={stand.entryId}>
              <StandChip stand={stand} itemId={itemOf(stand.entryId)} />
            </li>
          ))}
        </ul>
        <ul className={styles.lines}>
          {claimRows(claim.id, screen).map((row) => (
            <li key={row.id}>
              <Glyph look={row.look} />
              <span>
                <b>{row.words}</b>
                {row.detail !== '' && ` · ${row.detail}`}
              </span>
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
  return (
    <button
      type="button"
      className={styles.chip}
      data-killed={stand.killed || undefined}
      title={`${stand.look.verb}${stand.killed ? ' (withdrawn)' : ''}`}
      onClick={() => itemId !== null && open(itemId)}
    >
      <StanceChip look={stand.look}>{stand.words}</StanceChip>
      <span className="sr">
        , {stand.look.noun}
        {stand.killed && ', withdrawn'}
      </span>
    </button>
  )
})
