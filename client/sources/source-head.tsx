import type { ReactNode } from 'react'
import { useMinute } from '../ui/now.ts'
import { StanceChip } from '../ui/stance-chip.tsx'
import { fullTime } from '../ui/zone.ts'
import { Far } from './far.tsx'
import { lastWords, rateWords } from './rate.ts'
import { RatePicture } from './rate-picture.tsx'
import { addressOf, kindWords, REMEDY } from './route-words.ts'
import styles from './source-detail.module.css'
import { SOURCE_LOOK } from './source-look.ts'
import type { SourceRow } from './source-rows.ts'
import type { Standing } from './standing.ts'
import { useWorkOf } from './use-works.ts'
import { Fact } from '../ui/fact.tsx'
import { t } from '../words/t.ts'

interface SourceHeadProps {
  row: SourceRow
  standing: Standing
  /** What can be done with it. */
  children: ReactNode
}

/** A source's name, state and health: what an editor looks for first. */
export function SourceHead({ row: { line }, standing, children }: SourceHeadProps) {
  const now = useMinute()
  const { settings, run } = standing
  const work = useWorkOf(line.id)
  const look = SOURCE_LOOK[line.state]
  return (
    <header className={styles.head}>
      <div className={styles.title}>
        <h2>{line.name}</h2>
        <StanceChip look={look}>{t(look.words)}</StanceChip>
        <span>{t('since {time}', { time: fullTime(Date.parse(line.since), now) })}</span>
        <div className={styles.acts}>{children}</div>
      </div>
      <p className={styles.small}>
        {[kindWords(line.kind), addressOf(settings.route), t('id {id}', { id: settings.id })].join(' · ')}
      </p>
      {work !== undefined && <Far work={work} name={line.name} />}
      <Trouble line={line} run={run} now={now} />
      <dl className={styles.facts}>
        <Fact words={t('Last copy')}>{lastWords(run.lastCopyAt, now)}</Fact>
        {line.kind !== 'push' && <Fact words={t('Last asked')}>{lastWords(run.lastPullAt, now)}</Fact>}
        <Fact words={t('Rate')}>
          {rateWords(standing, now)}
          <RatePicture standing={standing} now={now} />
        </Fact>
      </dl>
    </header>
  )
}

interface TroubleProps extends Pick<SourceRow, 'line'>, Pick<Standing, 'run'> {
  now: number
}

/** What is wrong, since when, and what can be done about it. */
function Trouble({ line, run: { fault, failures }, now }: TroubleProps) {
  if (line.state === 'silent')
    return (
      <p className={styles.trouble} data-tone="correct">
        <b>{t('It should speak and does not:')}</b> {line.why}.
      </p>
    )
  if (fault === null || line.state === 'off') return null
  return (
    <p className={styles.trouble} data-tone={line.state === 'failing' ? 'deny' : 'correct'}>
      <b>{fault.message}</b> (
      {t('{time}{failures, plural, =0 {} one {} other {, # times in a row}}', {
        time: fullTime(Date.parse(fault.at), now),
        failures,
      })}
      ). {t(REMEDY[fault.code])} {t('It is asked again by itself, at longer and longer intervals.')}
    </p>
  )
}
