import { useMemo } from 'react'
import type { ShownScreen } from '../../shared/screen.ts'
import { isSample } from '../../shared/sample-guid.ts'
import { useTopic } from '../follow/hooks.ts'
import { type ClaimReading, type EntryReading, readStory } from '../story/read-story.ts'
import { useMinute } from '../ui/now.ts'
import { useShownZone } from '../ui/shown-zone.ts'
import { Glyph } from '../ui/stance-chip.tsx'
import { oldDay, referenceTime, shortTime } from '../ui/zone.ts'
import { happenedWords } from './happened-words.ts'
import { WallRows } from './wall-rows.tsx'
import styles from './wall.module.css'
import { t } from '../words/t.ts'

const MOST_ENTRIES = 6
/** Letters beyond which a claim is set smaller. */
const LONG_CLAIM = 90

/** The story on the wall: its first claim with who stands where, and what happened last. */
export function WallStory({ id }: { id: string }) {
  const { screen } = useTopic(`shown:${id}`)
  const now = useMinute()
  const zone = useShownZone()
  const reading = useMemo(() => (screen === null ? null : readStory(screen, zone)), [screen, zone])
  if (screen === null || reading === null) return <div className={styles.body} />
  const old = reading.latest === 0 ? null : oldDay(reading.latest, now)
  const told = reading.entries.filter(({ entry }) => entry.state !== 'rejected' && entry.stance !== 'context')
  return (
    <div className={styles.body}>
      <section aria-label={t('The claim')}>
        <h2>
          {[
            t('The claim'),
            ...(reading.claims.length > 1 ? [t('one of {count}', { count: reading.claims.length })] : []),
          ].join(' · ')}
        </h2>
        <div className={styles.fits}>
          {reading.claims.length === 0 && (
            <p className={styles.quiet}>{t('Nobody has made a claim in this story yet.')}</p>
          )}
          {reading.claims[0] && <Claim reading={reading.claims[0]} screen={screen} />}
          <Others claims={reading.claims.slice(1)} />
        </div>
      </section>
      <section aria-label={t('As it happened')}>
        <h2>
          {[
            t('As it happened'),
            ...(old === null ? [] : [t('to {day}', { day: old })]),
            ...(screen.items.some(isSample) ? [t('SAMPLE, not news')] : []),
          ].join(' · ')}
        </h2>
        <div className={styles.fits}>
          {told.slice(0, MOST_ENTRIES).map((row) => (
            <Happened key={row.entry.id} row={row} latest={reading.latest} screen={screen} />
          ))}
        </div>
      </section>
    </div>
  )
}

function Claim({ reading, screen }: { reading: ClaimReading; screen: ShownScreen }) {
  return (
    <>
      <p className={styles.claim} data-long={reading.claim.text.length > LONG_CLAIM || undefined}>
        {reading.claim.text}
      </p>
      <WallRows claimId={reading.claim.id} screen={screen} />
    </>
  )
}

const MOST_OTHERS = 2

/** What else the story turns on, in a line each. */
function Others({ claims }: { claims: readonly ClaimReading[] }) {
  if (claims.length === 0) return null
  return (
    <div className={styles.others}>
      <h2>{claims.length === 1 ? t('And') : t('And {count} more', { count: claims.length })}</h2>
      {claims.slice(0, MOST_OTHERS).map(({ claim, verdict }) => (
        <p key={claim.id}>
          {claim.text} <b data-tone={verdict.tone}>{verdict.words}</b>
        </p>
      ))}
    </div>
  )
}

function Happened({ row, latest, screen }: { row: EntryReading; latest: number; screen: ShownScreen }) {
  const now = useMinute()
  const { who, verb, words } = happenedWords(row.entry, screen.entries)
  return (
    <div className={styles.entry} data-standing={row.standing}>
      <time>{shortTime(row.at, referenceTime(latest, now))}</time>
      <Glyph look={row} />
      <p>
        <b>{who}</b> {verb} <em>{words}</em>
      </p>
    </div>
  )
}
