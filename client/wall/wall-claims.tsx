import { memo, useCallback, useMemo, useRef, useState } from 'react'
import { useTopic } from '../follow/hooks.ts'
import { type ClaimReading, readStory } from '../story/read-story.ts'
import { useShownZone } from '../ui/shown-zone.ts'
import { Fitted } from './fitted.tsx'
import { useMeasured } from './use-measured.ts'
import { wallRows } from './wall-rows.tsx'
import styles from './wall.module.css'
import { t } from '../words/t.ts'

/** Rows beyond which those of a claim that stands alone are set smaller, in two columns. */
const MANY_ROWS = 3

/** The board of a story's claims: each with who says what. */
export const WallClaims = memo(function WallClaims({ id }: { id: string }) {
  const { screen } = useTopic(`shown:${id}`)
  const zone = useShownZone()
  const reading = useMemo(() => (screen === null ? null : readStory(screen, zone)), [screen, zone])
  if (screen === null || reading === null) return <div className={styles.body} />
  return <Board claims={reading.claims} />
})

/** Columns wrap: claims for which there is no room stand in one that lies outside, and are counted. */
function Board({ claims }: { claims: readonly ClaimReading[] }) {
  const board = useRef<HTMLDivElement>(null)
  const [outside, setOutside] = useState(0)
  const count = useCallback(
    (box: Element): void => {
      const { right } = box.getBoundingClientRect()
      const sections = [...box.querySelectorAll('section')]
      setOutside(claims.filter((_, at) => (sections[at]?.getBoundingClientRect().left ?? 0) >= right).length)
    },
    [claims],
  )
  useMeasured(board, count)
  return (
    <>
      <div
        ref={board}
        className={styles.board}
        data-many={claims.length > 2 || undefined}
        data-one={claims.length === 1 || undefined}
      >
        {claims.length === 0 && <p className={styles.quiet}>{t('Nobody has made a claim in this story yet.')}</p>}
        {claims.map((claim) => (
          <Claim key={claim.claim.id} reading={claim} alone={claims.length === 1} />
        ))}
      </div>
      {outside > 0 && (
        <p className={styles.outside}>
          {t('{count, plural, one {+ # more claim} other {+ # more claims}}', { count: outside })}
        </p>
      )}
    </>
  )
}

interface ClaimProps {
  reading: ClaimReading
  alone: boolean
}

function Claim({ reading, alone }: ClaimProps) {
  const { claim, verdict } = reading
  const rows = wallRows(reading)
  const isFull = alone && rows.length > MANY_ROWS
  const half = isFull ? Math.ceil(rows.length / 2) : rows.length
  return (
    <section aria-label={claim.text} data-full={isFull || undefined}>
      <h2 data-tone={verdict.tone}>{verdict.words}</h2>
      <p className={styles.claim} data-long>
        {claim.text}
      </p>
      <div className={styles.halves}>
        {[rows.slice(0, half), rows.slice(half)]
          .filter(({ length }) => length > 0)
          .map((column, at) => (
            <div key={at === 0 ? 'first' : 'second'}>
              <Fitted rows={column} more={(count) => t('+ {count} more', { count })} />
            </div>
          ))}
      </div>
    </section>
  )
}
