import { useMemo } from 'react'
import type { ShownScreen } from '../../shared/screen.ts'
import { useTopic } from '../follow/hooks.ts'
import { type ClaimReading, readStory } from '../story/read-story.ts'
import { useShownZone } from '../ui/shown-zone.ts'
import { WallRows } from './wall-rows.tsx'
import styles from './wall.module.css'
import { t } from '../words/t.ts'

/** The board of a story's claims: each with who says what. */
export function WallClaims({ id }: { id: string }) {
  const { screen } = useTopic(`shown:${id}`)
  const zone = useShownZone()
  const reading = useMemo(() => (screen === null ? null : readStory(screen, zone)), [screen, zone])
  if (screen === null || reading === null) return <div className={styles.body} />
  const { claims } = reading
  return (
    <div
      className={styles.board}
      data-many={claims.length > 2 || undefined}
      data-one={claims.length === 1 || undefined}
    >
      {claims.length === 0 && <p className={styles.quiet}>{t('Nobody has made a claim in this story yet.')}</p>}
      {claims.map((claim) => (
        <Claim key={claim.claim.id} reading={claim} screen={screen} />
      ))}
    </div>
  )
}

function Claim({ reading: { claim, verdict }, screen }: { reading: ClaimReading; screen: ShownScreen }) {
  return (
    <section aria-label={claim.text}>
      <h2 data-tone={verdict.tone}>{verdict.words}</h2>
      <p className={styles.claim} data-long>
        {claim.text}
      </p>
      <div className={styles.rows}>
        <WallRows claimId={claim.id} screen={screen} />
      </div>
    </section>
  )
}
