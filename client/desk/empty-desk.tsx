import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { mayEdit, useMayAdmin, useMe } from '../access/me.tsx'
import { usePart } from '../follow/hooks.ts'
import { SampleFar, SampleTurn } from '../sample/sample-play.tsx'
import { useSample } from '../sample/use-sample.ts'
import buttons from '../ui/button.module.css'
import { rich } from '../words/rich.ts'
import { t } from '../words/t.ts'
import styles from './empty-desk.module.css'
import { PasteDialog } from './paste-dialog.tsx'

const postLine = (): string => `curl -X POST ${location.origin}/api/v1/items \\
  -H 'Authorization: Bearer KEY' -H 'Content-Type: application/json' \\
  -d '{"guid":"1","source":"reuters","headline":"…","body":"…",
       "publishedAt":"2024-11-11T08:58:00Z"}'`

/** What a desk without copy says of itself: three ways on, each to its end from here. */
export function EmptyDesk() {
  const put = usePart('desk', (view) => (view.screen?.stories.length ?? 0) > 0)
  const { me } = useMe()
  const edits = mayEdit(me)
  return (
    <main className={styles.empty}>
      <h1>{t('Nothing on record yet')}</h1>
      <p>
        {t(
          'Copy that comes in is filed into stories; who takes which position on which claim is logged and shown here, live.',
        )}
      </p>
      {me.at === 'known' && !edits && <p>{t('Editors bring copy in: as soon as some comes, it is shown here.')}</p>}
      {edits && (
        <ol>
          <Connect />
          <Paste />
          {put ? <PutAway /> : <Play />}
        </ol>
      )}
      {edits && (
        <details className={styles.post}>
          <summary>{t('Or let a system of yours post copy')}</summary>
          <p>
            {rich('Any system can, with a key from <code>{command}</code>:', {
              command: 'npm run onrecord -- key create --role ingest',
              code: <code />,
            })}
          </p>
          <pre tabIndex={0}>{postLine()}</pre>
        </details>
      )}
    </main>
  )
}

function Way({ title, words, children }: { title: string; words: string; children?: ReactNode }) {
  return (
    <li>
      <h2>{title}</h2>
      <p>{words}</p>
      {children}
    </li>
  )
}

function Connect() {
  const admin = useMayAdmin()
  return (
    <Way
      title={t('Connect a source')}
      words={t('A feed, a folder, a mailbox, an agency’s server, another desk: each is watched from then on.')}
    >
      {admin ? (
        <Link to="/sources" search={{ add: 'choose' }} className={buttons.solid}>
          {t('Connect a source')}
        </Link>
      ) : (
        <p>{t('Sources are set up by admins.')}</p>
      )}
    </Way>
  )
}

function Paste() {
  const [pasting, setPasting] = useState(false)
  return (
    <Way
      title={t('Paste an article')}
      words={t('A whole web page will do. It is read at once, and opens with what was logged from it.')}
    >
      <button type="button" className={buttons.solid} onClick={() => setPasting(true)}>
        {t('Paste an article')} <kbd>p</kbd>
      </button>
      {pasting && <PasteDialog onClose={() => setPasting(false)} />}
    </Way>
  )
}

function Play() {
  const latest = usePart('desk', (view) => view.screen?.wire[0]?.seq ?? 0)
  const use = useSample(String(latest))
  const { play, busy, act } = use
  const began = play?.state === 'playing' || play?.state === 'stopped'
  return (
    <Way
      title={t('Play the sample')}
      words={t(
        'A week of wire copy around a contested phone call, in three and a half minutes. Everything of it is marked as sample; it can be stopped and put away.',
      )}
    >
      {began ? (
        <div className={styles.playing}>
          {play.state === 'playing' && <p>{t('The first copy is on its way…')}</p>}
          <SampleFar play={play} />
          <SampleTurn {...use} />
        </div>
      ) : (
        <button type="button" className={buttons.solid} disabled={busy || play === null} onClick={() => act('play')}>
          {t('Play the sample')}
        </button>
      )}
    </Way>
  )
}

const PutAway = () => (
  <Way
    title={t('The sample was put away')}
    words={t('Its stories are closed and its alerts answered; its copy stays on the wire, marked as sample.')}
  />
)
