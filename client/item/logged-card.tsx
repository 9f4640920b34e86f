import type { Entry } from '../../shared/entry.ts'
import type { StoryScreen } from '../../shared/screen.ts'
import { EntryActs } from '../story/entry-acts.tsx'
import { entriesById } from '../story/stands.ts'
import { spokenBy } from '../ui/speaker.ts'
import { lookAmong, sourcingWord } from '../ui/stance.ts'
import { Badge, StanceChip } from '../ui/stance-chip.tsx'
import { useMinute } from '../ui/now.ts'
import { clockSeconds, fullTime } from '../ui/zone.ts'
import { entryHistory } from './entry-history.ts'
import styles from './logged.module.css'

interface LoggedCardProps {
  number: number
  entry: Entry
  around: Pick<StoryScreen, 'claims' | 'entries' | 'items' | 'alerts'>
  mayEdit: boolean
}

/** An entry with all its reasons: what it answers, when it was said, what gave it away, why it is new, who carries it. */
export function LoggedCard({ number, entry, around, mayEdit }: LoggedCardProps) {
  const look = lookAmong(entry, entriesById(around.entries))
  const speaker = spokenBy(entry)
  return (
    <section className={styles.card} data-state={entry.state} aria-label={`${entry.party}, ${look.noun} ${number}`}>
      <div className={styles.chips}>
        <StanceChip look={look}>
          {look.noun} {number}
        </StanceChip>
        {entry.state !== 'suggested' && (
          <Badge tone={entry.state === 'confirmed' ? 'confirm' : 'decline'}>{entry.state}</Badge>
        )}
      </div>
      <h3>
        {entry.party}
        {speaker !== null && ` · ${speaker}`}
      </h3>
      <q>{entry.quote ?? entry.text}</q>
      <Reasons entry={entry} around={around} />
      {mayEdit && <EntryActs entryId={entry.id} state={entry.state} />}
      <details className={styles.history}>
        <summary>History of this entry</summary>
        <ul>
          {entryHistory(entry, around).map((line) => (
            <li key={line.id}>
              <time>{clockSeconds(line.at)}</time> {line.words}
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}

const saidWords = (saidAt: string, now: number): string => {
  const at = Date.parse(saidAt)
  if (Number.isNaN(at)) return saidAt
  return saidAt.includes('T')
    ? fullTime(at, now)
    : new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' }).format(at)
}

function Reasons({ entry, around }: Pick<LoggedCardProps, 'entry' | 'around'>) {
  const claim = around.claims.find((c) => c.id === entry.claimId)
  const carriers = entry.carriedBy.flatMap((id) => {
    const line = around.items.find((i) => i.itemId === id)
    if (line === undefined) return []
    return [
      line.language === null || line.language === 'en' ? line.sourceName : `${line.sourceName} (${line.language})`,
    ]
  })
  const { evidence } = entry
  const now = useMinute()
  return (
    <dl>
      {claim && <Reason name="answers">{claim.text}</Reason>}
      <Reason name="said">
        {entry.saidAt === null ? '' : `${saidWords(entry.saidAt, now)}, `}
        {sourcingWord(entry.sourcing)}
      </Reason>
      {evidence && (
        <Reason name="why">
          {evidence.cue !== '' && (
            <>
              cue <b>{evidence.cue}</b>;{' '}
            </>
          )}
          {evidence.match}
        </Reason>
      )}
      {evidence && <Reason name="new because">{evidence.fresh}</Reason>}
      {carriers.length > 0 && <Reason name="carried by">{[...new Set(carriers)].join(', ')}</Reason>}
      <Reason name="confidence">
        {entry.confidence.toFixed(2)}
        <span className={styles.bar}>
          <i style={{ width: `${Math.round(entry.confidence * 100)}%` }} />
        </span>
      </Reason>
    </dl>
  )
}

function Reason({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}
