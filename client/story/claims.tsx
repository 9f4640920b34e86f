import { memo } from 'react'
import { useOpenParty } from '../party/use-open-party.ts'
import { isSame } from '../ui/is-same.ts'
import { useMinute } from '../ui/now.ts'
import { useWide } from '../ui/use-wide.ts'
import { fullTaken } from '../ui/taken.ts'
import { t } from '../words/t.ts'
import { Glyph, StanceChip } from '../ui/stance-chip.tsx'
import { claimRows, MOST_ROWS } from './claim-rows.ts'
import styles from './claims.module.css'
import type { ClaimReading } from './read-story.ts'
import { SidesLine } from './sides-line.tsx'
import type { Stand } from './stands.ts'

/** What the story turns on, and who stands where. */
export const Claims = memo(function Claims({ claims }: { claims: readonly ClaimReading[] }) {
  const wide = useWide()
  if (claims.length === 0) return <p className={styles.none}>{t('No claim has been found in this copy yet.')}</p>
  return (
    <section className={styles.claims} aria-label={t('Claims')}>
      {claims.map((reading, at) => (
        <ClaimRow key={reading.claim.id} number={claims.length > 1 ? at + 1 : null} reading={reading} wide={wide} />
      ))}
    </section>
  )
})

interface ClaimRowProps {
  /** By which the entries name it; null where it is the only one. */
  number: number | null
  reading: ClaimReading
  wide: boolean
}

/** Drawn again only if it reads otherwise: most of what comes to a story concerns one of its claims. */
const ClaimRow = memo(function ClaimRow({ number, reading, wide }: ClaimRowProps) {
  const { claim, stands, verdict } = reading
  return (
    <div className={styles.claim}>
      <div>
        <h2>
          {number !== null && (
            <span className={styles.number}>
              <span className="sr">{t('Claim')} </span>
              {number}.{' '}
            </span>
          )}
          {claim.text}
        </h2>
        {wide ? <Stands stands={stands} /> : <Lines reading={reading} />}
      </div>
      <p className={styles.verdict} data-tone={verdict.tone}>
        {verdict.words}
        {verdict.detail !== '' && <small>{verdict.detail}</small>}
        <SidesLine sides={reading.sides} />
      </p>
    </div>
  )
}, isSame)

const Stands = ({ stands }: { stands: readonly Stand[] }) => (
  <ul className={styles.who}>
    {stands.map((stand) => (
      <li key={stand.entryId}>
        <StandChip stand={stand} />
      </li>
    ))}
  </ul>
)

/** On a phone: a line a party, for chips there is no room. */
const Lines = ({ reading }: { reading: ClaimReading }) => (
  <ul className={styles.lines}>
    {claimRows(reading)
      .slice(0, MOST_ROWS)
      .map((row) => (
        <li key={row.id}>
          <Glyph look={row.look} />
          <span>
            <b>{row.words}</b>
            {row.detail !== '' && ` · ${row.detail}`}
          </span>
        </li>
      ))}
  </ul>
)

const StandChip = memo(function StandChip({ stand }: { stand: Stand }) {
  const open = useOpenParty()
  const since = t('since {time}', { time: fullTaken(stand.since, useMinute()) })
  const fate = stand.killed ? t('withdrawn') : stand.unfounded ? t('answers withdrawn copy') : ''
  const told = [stand.look.noun, since, fate].filter((part) => part !== '').join(', ')
  return (
    <button
      type="button"
      className={styles.chip}
      data-killed={stand.killed || undefined}
      data-unfounded={stand.unfounded || undefined}
      title={told}
      onClick={() => open(stand.party)}
    >
      <StanceChip look={stand.look}>
        {stand.unfounded && '⊘ '}
        <span className={stand.killed ? styles.struck : undefined}>{stand.words}</span>
        {stand.before !== null && <i className={styles.before}> {t('stood before: {verb}', { verb: stand.before })}</i>}
      </StanceChip>
      <span className="sr">, {told}</span>
    </button>
  )
}, isSame)
