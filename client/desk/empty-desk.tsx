import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useMayEdit } from '../access/me.tsx'
import buttons from '../ui/button.module.css'
import styles from './empty-desk.module.css'
import { PasteDialog } from './paste-dialog.tsx'
import { rich } from '../words/rich.ts'
import { t } from '../words/t.ts'

const postLine = (): string => `curl -X POST ${location.origin}/api/v1/items \\
  -H 'Authorization: Bearer KEY' -H 'Content-Type: application/json' \\
  -d '{"guid":"1","source":"reuters","headline":"…","body":"…",
       "publishedAt":"2024-11-11T08:58:00Z"}'`

/** What a desk without copy says of itself: the ways to fill it. */
export function EmptyDesk() {
  const [pasting, setPasting] = useState(false)
  const edits = useMayEdit()
  return (
    <main className={styles.empty}>
      <h1>{t('Nothing on record yet')}</h1>
      <p>
        {t(
          'Copy that comes in is filed into stories; who takes which position on which claim is logged and shown here, live.',
        )}
      </p>
      <ol>
        <li>
          <h2>{t('Paste an article')}</h2>
          <p>{t('A whole web page will do.')}</p>
          <button type="button" className={buttons.solid} onClick={() => setPasting(true)}>
            {t('Paste an article')} <kbd>p</kbd>
          </button>
        </li>
        {edits && (
          <li>
            <h2>{t('Connect a source')}</h2>
            <p>{t('A feed, a folder, a mailbox, an agency’s server, another desk: each is watched from then on.')}</p>
            <Link to="/sources" className={buttons.button}>
              {t('Sources')} <kbd>6</kbd>
            </Link>
          </li>
        )}
        <li>
          <h2>{t('Post copy')}</h2>
          <p>
            {rich('Any system can, with a key from <code>{command}</code>:', {
              command: 'npm run onrecord -- key create --role ingest',
              code: <code />,
            })}
          </p>
          <pre>{postLine()}</pre>
        </li>
        <li>
          <h2>{t('Play the demo')}</h2>
          <p>
            {rich(
              '<code>{command}</code> replays a week of wire copy around a contested phone call, at a speed to watch.',
              { command: 'npm run demo', code: <code /> },
            )}
          </p>
        </li>
      </ol>
      {pasting && <PasteDialog onClose={() => setPasting(false)} />}
    </main>
  )
}
