import { useEffect, useState } from 'react'
import type { AlertTemplate, TemplateFault, TemplatePlace, TemplatePreview } from '../../shared/alert-template.ts'
import { post } from '../access/request.ts'
import { type Message, msg, t } from '../words/t.ts'
import styles from './channels-dialog.module.css'

/** What the desk says by itself, as a beginning. */
const OWN: AlertTemplate = { subject: '{head}{more}', body: '{head}\n{detail}\n{story}\n{link}' }

const PLACES: Record<TemplatePlace, Message> = {
  head: msg('kind, headline, and what has become of it'),
  kind: msg('kind of alert'),
  headline: msg('who says what'),
  detail: msg('what is denied, by whom it is carried'),
  story: msg('title of the story'),
  state: msg('open, acknowledged or resolved'),
  by: msg('who has acknowledged it'),
  reason: msg('the reason given'),
  raised: msg('when it was raised'),
  carriers: msg('how many items carry it'),
  link: msg('address of the story'),
  more: msg('“and 3 more”; in the subject alone'),
}
const WHY: Record<TemplateFault['why'], Message> = {
  'unknown-place': msg('there is no place {place}'),
  'not-closed': msg('a brace is not closed'),
  'not-opened': msg('a brace was not opened'),
}

const faultWords = ({ part, line, column, why, place }: TemplateFault): string => {
  const what = t(WHY[why], { place: `{${place}}` })
  return part === 'subject'
    ? t('Subject, column {column}: {what}', { column, what })
    : t('Text, line {line}, column {column}: {what}', { line, column, what })
}

/** In what words a channel tells. `hasSubject`: mails have one, chats do not. */
export function TemplateFields({ start, hasSubject }: { start: AlertTemplate | null; hasSubject: boolean }) {
  const [template, setTemplate] = useState(start)
  const preview = usePreview(template)
  return (
    <fieldset className={styles.template}>
      <label className={styles.own}>
        <input
          type="checkbox"
          checked={template !== null}
          onChange={({ target }) => setTemplate(target.checked ? OWN : null)}
        />
        {t('Words of its own')}
      </label>
      {template !== null && (
        <>
          <label hidden={!hasSubject}>
            {t('Subject')}
            <input
              name="subject"
              required
              maxLength={300}
              autoComplete="off"
              value={template.subject}
              onChange={({ target }) => setTemplate({ ...template, subject: target.value })}
            />
          </label>
          <label>
            {t('Text of each alert')}
            <textarea
              name="body"
              required
              rows={5}
              maxLength={4_000}
              value={template.body}
              onChange={({ target }) => setTemplate({ ...template, body: target.value })}
            />
          </label>
          <Places hasSubject={hasSubject} />
          <Preview preview={preview} hasSubject={hasSubject} />
        </>
      )}
    </fieldset>
  )
}

function Places({ hasSubject }: { hasSubject: boolean }) {
  const all = Object.entries(PLACES).filter(([place]) => hasSubject || place !== 'more')
  return (
    <details>
      <summary>{t('What may stand in braces')}</summary>
      <dl className={styles.places}>
        {all.map(([place, words]) => (
          <div key={place}>
            <dt>{`{${place}}`}</dt>
            <dd>{t(words)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

/** How the latest alert would be told, by the desk itself; what it said before stays until it has answered. */
function usePreview(template: AlertTemplate | null): TemplatePreview | null {
  const [preview, setPreview] = useState<TemplatePreview | null>(null)
  useEffect(() => {
    if (template === null || template.subject.trim() === '' || template.body === '') return undefined
    const gone = new AbortController()
    const look = async (): Promise<void> => {
      const answer = await post<TemplatePreview>('/api/v1/alert-channels/preview', template)
      if (answer.ok && !gone.signal.aborted) setPreview(answer.value)
    }
    void look()
    return () => gone.abort()
  }, [template])
  return preview
}

function Preview({ preview, hasSubject }: { preview: TemplatePreview | null; hasSubject: boolean }) {
  if (preview === null) return null
  if (preview.told === null)
    return (
      <ul role="alert" className={styles.failed}>
        {preview.faults.map((fault) => (
          <li key={`${fault.part} ${fault.line} ${fault.column}`}>{faultWords(fault)}</li>
        ))}
      </ul>
    )
  return (
    <output className={styles.preview} aria-label={t('How the latest alert would be told')}>
      {hasSubject && <b>{preview.told.subject}</b>}
      <span>{preview.told.text}</span>
    </output>
  )
}
