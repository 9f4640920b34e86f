import { Link } from '@tanstack/react-router'
import type { Said } from '../../shared/said.ts'
import type { Stance } from '../../shared/statement.ts'
import { useMinute } from '../ui/now.ts'
import { spokenBy } from '../ui/speaker.ts'
import { lookOf, sourcingWord } from '../ui/stance.ts'
import { Badge, Glyph, StanceChip } from '../ui/stance-chip.tsx'
import { shortTaken, takenOf, takenStamp } from '../ui/taken.ts'
import { useOpenItem } from '../wire/use-open-item.ts'
import { type Message, msg, t } from '../words/t.ts'
import styles from './party.module.css'
import { rewrittenIn } from '../../shared/corrected-since.ts'
import { laterWords, rewrittenMark } from '../story/later-words.ts'

/** What a party had said of the same claim before it went over. */
const BEFORE: Partial<Record<Stance, Message>> = {
  denial: msg('had denied it before'),
  confirmation: msg('had confirmed it before'),
  report: msg('had reported it before'),
  'follow-up': msg('had reported it before'),
  retraction: msg('had withdrawn it before'),
}

/** One position: when, which stance, through whom, on which claim of which story, in which words. */
export function SaidRow({ said }: { said: Said }) {
  const { entry, story, claim, publishedAt, dayAlone, withdrawn, turnedFrom } = said
  const open = useOpenItem()
  const look = lookOf(entry.stance)
  const speaker = spokenBy(entry)
  const taken = takenOf(entry, publishedAt === null ? undefined : { publishedAt, dayAlone })
  const turned = turnedFrom === null ? undefined : BEFORE[turnedFrom]
  const rewritten = rewrittenIn(entry)
  return (
    <li className={styles.row} data-withdrawn={withdrawn || undefined} data-state={entry.state}>
      <time dateTime={takenStamp(taken)}>{shortTaken(taken, useMinute())}</time>
      <Glyph look={look} />
      <div>
        <p className={styles.how}>
          <StanceChip look={{ ...look, glyph: '' }}>{look.noun}</StanceChip>
          {turned !== undefined && <Badge tone="correct">⇄ {t(turned)}</Badge>}
          {rewritten !== null && <Badge tone="correct">{rewrittenMark(rewritten)}</Badge>}
          {withdrawn && <Badge tone="withdraw">⊘ {t('copy withdrawn')}</Badge>}
          {entry.state === 'rejected' && <Badge tone="decline">{t('rejected')}</Badge>}
          <span>
            {speaker !== null && `${speaker} · `}
            {sourcingWord(entry.sourcing)}
          </span>
        </p>
        <button
          type="button"
          className={styles.words}
          onClick={() => open(entry.evidence?.itemId ?? entry.firstItemId, entry.id)}
        >
          {entry.text}
        </button>
        {rewritten !== null && <p className={styles.where}>{laterWords(rewritten)}</p>}
        <p className={styles.where}>
          <Link to="/story/$id" params={{ id: story.id }} search={{}}>
            {story.title}
          </Link>
          {claim !== null && ` · ${claim}`}
        </p>
      </div>
    </li>
  )
}
