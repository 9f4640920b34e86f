import { memo, useMemo } from 'react'
import type { ShownScreen } from '../../shared/screen.ts'
import type { Stance } from '../../shared/statement.ts'
import { isSample } from '../../shared/sample-guid.ts'
import { useTopic } from '../follow/hooks.ts'
import { type ClaimReading, type EntryReading, readStory, type StoryReading } from '../story/read-story.ts'
import { useMinute } from '../ui/now.ts'
import { useShownZone } from '../ui/shown-zone.ts'
import { Glyph } from '../ui/stance-chip.tsx'
import { oldDay, referenceTime, zoneName } from '../ui/zone.ts'
import { Fitted, type FittedRow } from './fitted.tsx'
import { briefWords, happenedWords } from './happened-words.ts'
import { wallRows } from './wall-rows.tsx'
import { loggedWords, saidWords } from './wall-times.ts'
import styles from './wall.module.css'
import { t } from '../words/t.ts'

/** No wall has room for more. */
const MOST_ENTRIES = 12
/** Letters beyond which a claim is set smaller. */
const LONG_CLAIM = 100
/** Lines of the claim that come before who says what of it. */
const CLAIM_LINES = 4

/** Lines of an entry's words that come before an older row: all that a denial has to say, where there is any room. */
const LINES: Partial<Record<Stance, number>> = { denial: 5, restatement: 3, correction: 3 }

const headline = (parts: readonly (string | null)[]): string => parts.filter((part) => part !== null).join(' · ')

/** The story on the wall: its first claim with who stands where, and what happened last. */
export const WallStory = memo(function WallStory({ id }: { id: string }) {
  const { screen } = useTopic(`shown:${id}`)
  const zone = useShownZone()
  const reading = useMemo(() => (screen === null ? null : readStory(screen, zone)), [screen, zone])
  if (screen === null || reading === null) return <div className={styles.body} />
  return (
    <div className={styles.body}>
      <TheClaim claims={reading.claims} />
      <AsItHappened reading={reading} screen={screen} />
    </div>
  )
})

function TheClaim({ claims }: { claims: readonly ClaimReading[] }) {
  const [first, ...others] = claims
  return (
    <section aria-label={t('The claim')}>
      <h2>{headline([t('The claim'), others.length > 0 ? t('one of {count}', { count: claims.length }) : null])}</h2>
      {first === undefined ? (
        <p className={styles.quiet}>{t('Nobody has made a claim in this story yet.')}</p>
      ) : (
        <Fitted rows={[...claimed(first), ...besides(others)]} more={leftOut(others.length)} />
      )}
    </section>
  )
}

/** What is left out comes last: other claims alone, or who says what as well. */
const leftOut =
  (others: number) =>
  (count: number): string =>
    count > others
      ? t('+ {count} more', { count })
      : t('{count, plural, one {+ # more claim} other {+ # more claims}}', { count })

const claimed = (reading: ClaimReading): FittedRow[] => [
  {
    id: reading.claim.id,
    least: CLAIM_LINES,
    node: (
      <p className={styles.claim} data-words="" data-long={reading.claim.text.length > LONG_CLAIM || undefined}>
        {reading.claim.text}
      </p>
    ),
  },
  ...wallRows(reading),
]

/** What else the story turns on. */
const besides = (claims: readonly ClaimReading[]): FittedRow[] =>
  claims.map(({ claim, verdict }, at) => ({
    id: claim.id,
    node: (
      <div className={styles.other}>
        {at === 0 && <h2>{claims.length === 1 ? t('And') : t('And {count} more', { count: claims.length })}</h2>}
        <p data-words="">
          <b data-tone={verdict.tone}>{verdict.words}</b> {claim.text}
        </p>
      </div>
    ),
  }))

/** The newest first; the first report stands whatever is left out between. */
function AsItHappened({ reading, screen }: { reading: StoryReading; screen: ShownScreen }) {
  const now = useMinute()
  const old = reading.latest === 0 ? null : oldDay(reading.latest, now)
  const told = reading.entries.filter(({ entry }) => entry.state !== 'rejected' && entry.stance !== 'context')
  const first = told.findLast(({ entry }) => entry.stance === 'report')
  const shown = told.filter((row, at) => at < MOST_ENTRIES - 1 || row === first)
  return (
    <section aria-label={t('As it happened')}>
      <h2>
        {headline([
          t('As it happened'),
          old === null ? null : t('to {day}', { day: old }),
          zoneName(reading.latest || now),
          screen.items.some(isSample) ? t('SAMPLE, not news') : null,
        ])}
      </h2>
      <Fitted
        rows={shown.map((row) => ({
          id: row.entry.id,
          wanted: LINES[row.entry.stance],
          node: (
            <Happened
              row={row}
              reference={referenceTime(reading.latest, now)}
              isOld={old !== null}
              screen={screen}
              brief={briefWords(row.entry, screen.entries, { isFirst: row === first, claims: reading.claims })}
            />
          ),
        }))}
        pinned={first?.entry.id}
        beyond={told.length - shown.length}
        more={(count) => t('+ {count} earlier', { count })}
      />
    </section>
  )
}

interface HappenedProps {
  row: EntryReading
  reference: number
  /** It is over for a week: then all of it was logged at once, and nobody asks when. */
  isOld: boolean
  screen: ShownScreen
  /** What is told where there is no room for its words; null where nothing says the same. */
  brief: string | null
}

function Happened({ row: { entry, at, glyph, tone, standing }, reference, isOld, screen, brief }: HappenedProps) {
  const { who, verb, words, mark } = happenedWords(entry, screen.entries)
  const line = screen.items.find(({ itemId }) => itemId === entry.firstItemId)
  const logged = isOld ? null : loggedWords(at, Date.parse(entry.loggedAt), reference)
  return (
    <div className={styles.entry} data-standing={standing}>
      <span>
        <time>{saidWords(entry, line, reference)}</time>
        {logged !== null && <small>{logged}</small>}
      </span>
      <Glyph look={{ glyph, tone }} />
      <p data-words="">
        <b>{who}</b> {mark !== null && <i>{mark} </i>}
        <span data-whole={brief === null ? undefined : ''}>
          {verb} <em>{words}</em>
        </span>
        {brief !== null && <em data-brief="">{brief}</em>}
      </p>
    </div>
  )
}
