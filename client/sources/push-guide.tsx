import { useState } from 'react'
import { post } from '../access/request.ts'
import { useMayAdmin } from '../access/me.tsx'
import buttons from '../ui/button.module.css'
import { notify } from '../ui/notices.tsx'
import { postLine } from './post-line.ts'
import styles from './push-guide.module.css'
import { rich } from '../words/rich.ts'
import { t } from '../words/t.ts'

interface PushGuideProps {
  id: string
  name: string
}

/** The clipboard is there on secure pages alone; elsewhere the words are marked to be copied by hand. */
async function copy(words: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(words)
    notify(t('Copied.'))
  } catch {
    notify(t('Mark the words and copy them: this browser does not let the page do it.'), 'failed')
  }
}

/** How a system posts copy as this source: with a key of its own, which is shown once. */
export function PushGuide({ id, name }: PushGuideProps) {
  const mayAdmin = useMayAdmin()
  const [key, setKey] = useState<string | null>(null)
  const make = async (): Promise<void> => {
    const body = { role: 'ingest', source: id, name: name.slice(0, 100) }
    const answer = await post<{ key: string }>('/api/v1/keys', body)
    if (answer.ok) setKey(answer.value.key)
    else notify(answer.message, 'failed')
  }
  const line = postLine(location.origin, key ?? 'KEY')
  return (
    <section className={styles.guide} aria-label={t('How to post')}>
      <h3>{t('How to post')}</h3>
      <p>
        {t(
          'Any system posts its copy with a key that is this source’s alone: JSON, a wire’s own format, or a page as it is.',
        )}
      </p>
      {mayAdmin && key === null && (
        <button type="button" className={buttons.solid} onClick={() => void make()}>
          {t('Make a key')}
        </button>
      )}
      {key !== null && (
        <div className={styles.key} role="status">
          <p>{rich('<b>This key is shown once.</b> Keep it where the system that posts can read it.', { b: <b /> })}</p>
          <code>{key}</code>
          <button type="button" className={buttons.button} onClick={() => void copy(key)}>
            {t('Copy key')}
          </button>
        </div>
      )}
      <pre tabIndex={0} aria-label={t('Command that posts an item')}>
        {line}
      </pre>
      <button type="button" className={buttons.button} onClick={() => void copy(line)}>
        {t('Copy command')}
      </button>
      <p>
        {rich('Everything that can be posted is told at <docs>/docs</docs>.', {
          docs: (
            <a href="/docs" target="_blank" rel="noreferrer">
              /docs
            </a>
          ),
        })}
      </p>
    </section>
  )
}
