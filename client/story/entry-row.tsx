import { Link } from '@tanstack/react-router'
import { memo, Suspense, useId } from 'react'
import { latePart } from '../offline/late.tsx'
import { CopyEntryButton } from '../item/copying/copy-entry-button.tsx'
import type { ChangeKind } from '../../shared/change.ts'
import { rewrittenIn } from '../../shared/corrected-since.ts'
import buttons from '../ui/button.module.css'
import { ChangedMark } from '../ui/changed-mark.tsx'
import { spokenBy } from '../ui/speaker.ts'
import { useShownZone } from '../ui/shown-zone.ts'
import { sourcingWord } from '../ui/stance.ts'
import { Badge, Glyph, StanceChip } from '../ui/stance-chip.tsx'
import { shortTaken, takenStamp } from '../ui/taken.ts'
import { WhyButton } from '../why/why-button.tsx'
import { useOpenParty } from '../party/use-open-party.ts'
import { useOpenItem } from '../wire/use-open-item.ts'
import { useAsked } from './asked.ts'
import { CorrectButton } from './correct-button.tsx'
import { EntryActs } from './entry-acts.tsx'
import styles from './entry-row.module.css'
import { AlsoCorrecting } from '../company/also-here.tsx'
import { laterWords, loggedLater, rewrittenMark } from './later-words.ts'
import { markedWords } from './marked-words.ts'
import type { EntryReading } from './read-story.ts'
import { t } from '../words/t.ts'

const Why = latePart(() => import('../why/why.tsx').then((m) => ({ default: m.Why })))

interface EntryRowProps extends EntryReading {
  fresh: boolean
  /** What became of it since the reader's last look, where it was there then. */
  changed: ChangeKind | null
  /** The moment from which the time is told. */
  reference: number
  mayEdit: boolean
}

/** One position: when, who, which stance, how sourced, through whom, and the words. */
export const EntryRow = memo(function EntryRow(props: EntryRowProps) {
  const { entry, via, standing, fate, glyph, tone, outlined, words, fresh, changed, reference, mayEdit } = props
  useShownZone()
  const open = useOpenItem()
  const [asked, turnAsked] = useAsked(entry.id)
  const whyId = useId()
  const speaker = spokenBy(entry)
  const rewritten = rewrittenIn(entry)
  return (
    <div
      className={styles.entry}
      data-tone={tone}
      data-fresh={fresh || undefined}
      data-changed={changed ?? undefined}
      data-state={entry.state}
      data-standing={standing}
    >
      <ChangedMark version={[entry.state, entry.stance, entry.party, standing, entry.text, words].join(' ')} />
      <time dateTime={takenStamp(props)}>{shortTaken(props, reference)}</time>
      <Glyph look={{ glyph, tone }} className={styles.glyph} />
      <div className={styles.what}>
        <h3 id={`row-${entry.id}`}>
          <button
            type="button"
            className={styles.open}
            data-open
            onClick={() => open(entry.evidence?.itemId ?? entry.firstItemId, entry.id)}
          >
            {entry.party}
            {speaker !== null && ` · ${speaker}`}
          </button>
          <StanceChip look={{ glyph: '', tone, outlined }}>{words}</StanceChip>
          <Marks standing={standing} fate={fate} entry={entry} />
          {changed !== null && <Badge tone="plain">{t('changed since you looked')}</Badge>}
        </h3>
        <AlsoCorrecting entryId={entry.id} />
        <p className={styles.via}>
          {sourcingWord(entry.sourcing)}
          {via !== null && ` · ${via}`}
          {entry.role !== null && <span className={styles.role}> · {entry.role}</span>}
        </p>
        <p className={styles.words} data-rewritten={rewritten !== null || undefined}>
          {markedWords(entry.text, entry.quote, entry.evidence?.cue ?? null).map((piece, i) =>
            piece.marked ? <mark key={i}>{piece.text}</mark> : piece.text,
          )}
        </p>
        {rewritten !== null && <p className={styles.now}>{laterWords(rewritten)}</p>}
        {fate !== null && <p className={styles.fate}>{fate}</p>}
        <RowActs entry={entry} mayEdit={mayEdit} whyId={whyId} asked={asked} turnAsked={turnAsked} />
        {asked && (
          <Suspense>
            <Why id={whyId} entry={entry} />
          </Suspense>
        )}
      </div>
    </div>
  )
})

interface RowActsProps {
  entry: EntryReading['entry']
  mayEdit: boolean
  whyId: string
  asked: boolean
  turnAsked: () => void
}

/** What can be done with an entry, and asked about it. */
function RowActs({ entry, mayEdit, whyId, asked, turnAsked }: RowActsProps) {
  return (
    <EntryActs entry={entry} mayEdit={mayEdit}>
      {mayEdit && <CorrectButton entry={entry} />}
      {mayEdit && <ListLink entry={entry} />}
      <CopyEntryButton entry={entry} />
      <PartyButton party={entry.party} />
      <WhyButton id={whyId} open={asked} turn={turnAsked} />
    </EntryActs>
  )
}

/** All that the party has said, here and in other stories. */
function PartyButton({ party }: { party: string }) {
  const open = useOpenParty()
  return (
    <button
      type="button"
      className={buttons.button}
      title={t('All that {party} has said', { party })}
      onClick={() => open(party)}
    >
      {t('History')}
    </button>
  )
}

/** The party's row in the lists, with its speaker in it: for a spokesperson whom the desk does not know yet. */
function ListLink({ entry: { party, speaker, role } }: Pick<EntryReading, 'entry'>) {
  const words = speaker === null ? t('List the party') : t('List {speaker}', { speaker })
  return (
    <Link
      to="/lists"
      search={{ party, ...(speaker !== null && { speaker }), ...(role !== null && { role }) }}
      className={buttons.button}
      aria-label={words}
      title={words}
    >
      {t('List…')}
    </Link>
  )
}

function Marks({ standing, fate, entry }: Pick<EntryReading, 'standing' | 'fate' | 'entry'>) {
  const { state, asRead, evidence } = entry
  const later = evidence?.later ?? null
  const rewritten = rewrittenIn(entry)
  return (
    <>
      {standing === 'killed' && <Badge tone="withdraw">{t('⊘ copy withdrawn')}</Badge>}
      {standing === 'answers-killed' && <Badge tone="withdraw">{t('answers withdrawn copy')}</Badge>}
      {standing === 'stands' && rewritten === null && fate !== null && (
        <Badge tone="correct">{t('✎ corrected since')}</Badge>
      )}
      {rewritten !== null && <Badge tone="correct">{rewrittenMark(rewritten)}</Badge>}
      {rewritten === null && later !== null && <Badge tone="correct">{loggedLater(later)}</Badge>}
      {asRead !== null && <Badge tone="plain">{t('✎ corrected by hand')}</Badge>}
      {state === 'confirmed' && <Badge tone="confirm">{t('✓ confirmed')}</Badge>}
      {state === 'rejected' && <Badge tone="decline">{t('rejected')}</Badge>}
    </>
  )
}
