import { use } from 'react'
import type { Entry } from '../../shared/entry.ts'
import { ActionButton } from '../action/action-button.tsx'
import { EntryActs } from '../story/entry-acts.tsx'
import { entriesById } from '../story/stands.ts'
import { spokenBy } from '../ui/speaker.ts'
import { lookAmong } from '../ui/stance.ts'
import { Badge, StanceChip } from '../ui/stance-chip.tsx'
import { AroundContext } from '../why/around.ts'
import { entryHistory } from '../why/entry-history.ts'
import { Reasons } from '../why/reasons.tsx'
import { useExplanation } from '../why/use-explanation.ts'
import { History } from '../why/why.tsx'
import { t } from '../words/t.ts'
import { CopyEntryButton } from './copying/copy-entry-button.tsx'
import styles from './logged.module.css'

interface LoggedCardProps {
  number: number
  entry: Entry
  mayEdit: boolean
  toWords: () => void
}

/** As the desk sets what was said, however the copy sets it. */
const quoted = (words: string): string => `“${words.replace(/^[“"„«‘]+|[”"»’]+$/gu, '')}”`

/** An entry with all its reasons: what it answers, when it was said, what gave it away, why it is new, who carries it. */
export function LoggedCard({ number, entry, mayEdit, toWords }: LoggedCardProps) {
  const around = use(AroundContext)
  const look = lookAmong(entry, entriesById(around.entries))
  const speaker = spokenBy(entry)
  const { told } = useExplanation(entry)
  return (
    <section className={styles.card} data-state={entry.state} aria-label={`${entry.party}, ${look.noun} ${number}`}>
      <div className={styles.chips}>
        <StanceChip look={look}>
          {look.noun} {number}
        </StanceChip>
        {entry.state !== 'suggested' && (
          <Badge tone={entry.state === 'confirmed' ? 'confirm' : 'decline'}>
            {t(entry.state === 'confirmed' ? 'confirmed' : 'rejected')}
          </Badge>
        )}
      </div>
      <h3>
        {entry.party}
        {speaker !== null && ` · ${speaker}`}
      </h3>
      <q className={styles.said}>{entry.quote === null ? entry.text : quoted(entry.quote)}</q>
      <Reasons entry={entry} around={around} told={told} />
      <EntryActs entry={entry} mayEdit={mayEdit}>
        <ActionButton action="item.words" onClick={toWords} shown>
          {t('Words')}
        </ActionButton>
        <CopyEntryButton entry={entry} />
      </EntryActs>
      <details className={styles.history}>
        <summary>{t('History of this entry')}</summary>
        <History lines={entryHistory(entry, around, told?.history)} />
      </details>
    </section>
  )
}
