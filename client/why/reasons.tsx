import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Entry } from '../../shared/entry.ts'
import type { Explanation } from '../../shared/explanation.ts'
import { loggedLater } from '../story/later-words.ts'
import { markedWords } from '../story/marked-words.ts'
import { useMinute } from '../ui/now.ts'
import { sourcingWord } from '../ui/stance.ts'
import { fullTime } from '../ui/zone.ts'
import { useOpenItem } from '../wire/use-open-item.ts'
import type { Around } from './around.ts'
import { confidenceWords, percent } from './confidence-words.ts'
import { filedWords, matchWords, partyWords, placeWords } from './reason-words.ts'
import styles from './why.module.css'
import { rich } from '../words/rich.ts'
import { locale, msg, t } from '../words/t.ts'

interface ReasonsProps {
  entry: Entry
  around: Around
  /** What the log and the copy add; null until it has come. */
  told: Explanation | null
}

/** Why an entry is what it is: what it answers, which words by which rule, why it is new, who carries it, how sure. */
export function Reasons({ entry, around, told }: ReasonsProps) {
  const { evidence } = entry
  const claim = around.claims.find((c) => c.id === entry.claimId)
  const now = useMinute()
  return (
    <dl className={styles.reasons}>
      {claim && (
        <Reason name={t('answers')}>
          {claim.text}
          {evidence && <small>{matchWords(entry, evidence.match)}</small>}
        </Reason>
      )}
      <Party entry={entry} told={told} />
      <Reason name={entry.saidAt === null ? t('sourcing') : t('said')}>
        {entry.saidAt === null ? '' : `${saidWords(entry.saidAt, now)}, `}
        {sourcingWord(entry.sourcing)}
      </Reason>
      <Rule entry={entry} told={told} />
      <Words entry={entry} told={told} />
      {evidence && <Reason name={t('new because')}>{evidence.fresh}</Reason>}
      {evidence?.later !== undefined && <Reason name={t('since then')}>{loggedLater(evidence.later)}</Reason>}
      <Restated entry={entry} around={around} now={now} />
      <Carriers entry={entry} around={around} />
      <Filed told={told} />
      <Reason name={t('confidence')}>
        {percent(entry.confidence)} – {confidenceWords(entry.confidence)}
        <span className={styles.bar}>
          <i style={{ width: percent(entry.confidence).replace(' ', '') }} />
        </span>
      </Reason>
    </dl>
  )
}

const saidWords = (saidAt: string, now: number): string => {
  const at = Date.parse(saidAt)
  if (Number.isNaN(at)) return saidAt
  return saidAt.includes('T')
    ? fullTime(at, now)
    : new Intl.DateTimeFormat(locale(), { dateStyle: 'full', timeZone: 'UTC' }).format(at)
}

/** E11: which words of the copy make it this party's, by which rule on names or row of the lists, through whom. */
function Party({ entry, told }: Omit<ReasonsProps, 'around'>) {
  const naming = told?.naming
  if (!naming) return null
  const { words, row } = naming
  return (
    <Reason name={t('party')}>
      {entry.party}
      {words !== '' && (
        <>
          {' '}
          – <span className={styles.cue}>“{words}”</span>
        </>
      )}
      <small>
        {[naming.told, ...partyWords(entry, naming)].join(' ')}
        {row && (
          <>
            {' '}
            {rich('Listed as <row>{name}</row>.', {
              name: row.name,
              row: <Link to="/lists" search={{ ...(row.list === 'outlets' && { list: 'outlets' }), row: row.id }} />,
            })}
          </>
        )}
      </small>
    </Reason>
  )
}

/** The cue, and what it gives away in the words of the catalogue. */
function Rule({ entry: { evidence }, told }: Omit<ReasonsProps, 'around'>) {
  if (evidence === null) return null
  return (
    <Reason name={t('rule')}>
      {told?.rule?.words ?? ''}{' '}
      {evidence.cue !== '' && <span className={styles.cue}>{t('cue “{cue}”', { cue: evidence.cue })}</span>}
      <small>{evidence.rule}</small>
    </Reason>
  )
}

/** The proving words as they stand in the copy, with the cue marked; they open the item where they stand. */
function Words({ entry, told }: Omit<ReasonsProps, 'around'>) {
  const open = useOpenItem()
  if (!told?.place || entry.evidence === null) return null
  const { place } = told
  return (
    <Reason name={t('words')}>
      <q>
        {markedWords(place.words, null, entry.evidence.cue).map((piece, i) =>
          piece.marked ? <mark key={i}>{piece.text}</mark> : piece.text,
        )}
      </q>
      <button type="button" className={styles.place} onClick={() => open(place.itemId, entry.id)}>
        {placeWords(place)}
      </button>
    </Reason>
  )
}

function Restated({ entry, around, now }: { entry: Entry; around: Around; now: number }) {
  const before = around.entries.find((e) => e.id === entry.restates)
  if (before === undefined) return null
  const who = before.speaker ?? before.party
  return (
    <Reason name={t(msg('restates', 'what an entry does'))}>
      {who}: {before.quote ?? before.text}
      <small>{fullTime(Date.parse(before.evidence?.publishedAt ?? before.loggedAt), now)}</small>
    </Reason>
  )
}

function Carriers({ entry, around }: { entry: Entry; around: Around }) {
  const names = entry.carriedBy.flatMap((id) => {
    const line = around.items.find((i) => i.itemId === id)
    if (line === undefined) return []
    return [
      line.language === null || line.language === 'en' ? line.sourceName : `${line.sourceName} (${line.language})`,
    ]
  })
  return names.length === 0 ? null : <Reason name={t('carried by')}>{[...new Set(names)].join(', ')}</Reason>
}

/** Why the item stands in this story: the last filing holds. */
function Filed({ told }: { told: Explanation | null }) {
  const filed = told?.filed.at(-1)
  if (!filed) return null
  return (
    <Reason name={t('in this story')}>
      {filedWords(filed.why)}
      {filed.by !== 'auto' && (
        <small>
          {t('by {name}', { name: filed.name })}
          {filed.reason !== null && `: “${filed.reason}”`}
        </small>
      )}
    </Reason>
  )
}

function Reason({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}
