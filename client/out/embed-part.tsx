import { embedCode } from '../../shared/embed-code.ts'
import type { ShareLine } from '../../shared/share.ts'
import { toClipboard } from '../item/copying/to-clipboard.ts'
import buttons from '../ui/button.module.css'
import { notify } from '../ui/notices.tsx'
import { t } from '../words/t.ts'
import styles from './out-dialog.module.css'

const SIZE = { width: 760, height: 600 }

async function copy(code: string): Promise<void> {
  const html = `<pre>${code.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</pre>`
  const done = await toClipboard({ text: code, html })
  notify(done ? t('The embed code is copied.') : t('The browser lets nothing be copied.'))
}

/** The code that puts a link's page into a page elsewhere, and what copies it; a locked link asks where no frame can answer. */
export function EmbedPart({ share }: { share: ShareLine }) {
  if (share.locked) return <small>{t('A link with a passphrase can’t be embedded.')}</small>
  const code = embedCode({ base: location.origin, path: new URL(share.path, location.href).pathname, ...SIZE })
  return (
    <details className={styles.embed}>
      <summary>{t('Embed in a page')}</summary>
      <textarea
        readOnly
        rows={4}
        value={code}
        aria-label={t('Embed code')}
        onFocus={(event) => event.target.select()}
      />
      <button type="button" className={buttons.button} onClick={() => void copy(code)}>
        {t('Copy embed code')}
      </button>
    </details>
  )
}
