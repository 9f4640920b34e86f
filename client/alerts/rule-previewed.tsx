import { useEffect, useState } from 'react'
import type { AlertRule } from '../../shared/alert-rule.ts'
import type { RulePreview } from '../../shared/rule-preview.ts'
import { type Answer, post } from '../access/request.ts'
import { useMinute } from '../ui/now.ts'
import { shortTime } from '../ui/zone.ts'
import { t } from '../words/t.ts'
import styles from './rule-form.module.css'

/** Alerts that are shown; the rest are counted. */
const SHOWN = 6

/** "Would have told 7 times": what the desk makes of a rule over its last week. */
export function RulePreviewed({ rule }: { rule: AlertRule }) {
  const { id: _id, ...body } = rule
  const asked = JSON.stringify(body)
  const [told, setTold] = useState<{ asked: string; answer: Answer<RulePreview> } | null>(null)
  useEffect(() => {
    let gone = false
    const ask = async (): Promise<void> => {
      const answer = await post<RulePreview>('/api/v1/alert-rules/preview', JSON.parse(asked))
      if (!gone) setTold({ asked, answer })
    }
    void ask()
    return () => void (gone = true)
  }, [asked])
  const answer = told?.answer
  return (
    <section className={styles.preview} aria-label={t('Preview')} aria-busy={told?.asked !== asked}>
      <p role="status">{answer === undefined ? t('Looking through the last week…') : wordsOf(answer)}</p>
      {answer?.ok === true && <Latest preview={answer.value} />}
    </section>
  )
}

function wordsOf(answer: Answer<RulePreview>): string {
  if (!answer.ok) return answer.message
  const { alerts, facts, complete } = answer.value
  const told =
    alerts === 0
      ? t('In the last week it would have told nothing.')
      : t(
          'In the last week it would have told {alerts, plural, one {once} other {# times}}, of {facts, plural, one {# fact} other {# facts}}:',
          { alerts, facts },
        )
  return complete ? told : `${told} ${t('Only the latest of the week was looked at.')}`
}

function Latest({ preview: { latest, alerts } }: { preview: RulePreview }) {
  const now = useMinute()
  const shown = latest.slice(0, SHOWN)
  return (
    <>
      <ul>
        {shown.map((one) => (
          <li key={`${one.at} ${one.headline}`}>
            <time dateTime={one.at}>{shortTime(Date.parse(one.at), now)}</time> <b>{one.headline}</b>
            <small>
              {[one.storyTitle, one.detail, ...(one.facts > 1 ? [`×${one.facts}`] : [])].filter(Boolean).join(' · ')}
            </small>
          </li>
        ))}
      </ul>
      {alerts > shown.length && <p>{t('and {n} more', { n: alerts - shown.length })}</p>}
    </>
  )
}
