import buttons from '../ui/button.module.css'
import { Dialog } from '../ui/dialog.tsx'
import { type Message, msg, t } from '../words/t.ts'
import { copyAddress } from './copy-address.ts'
import styles from './out-dialog.module.css'
import type { OutPath } from './paths.ts'

interface Form {
  format: string
  name: string
  says: Message
}

/** Names of formats are proper names. */
const FORMS: readonly Form[] = [
  { format: 'rss', name: 'RSS', says: msg('for readers of feeds') },
  { format: 'atom', name: 'Atom', says: msg('for readers of feeds') },
  { format: 'json-feed', name: 'JSON Feed', says: msg('for readers of feeds and scripts') },
  { format: 'ninjs', name: 'ninjs 2.0', says: msg('for editorial systems') },
  { format: 'newsml-g2', name: 'NewsML-G2', says: msg('for editorial systems') },
  { format: 'json-ld', name: 'JSON-LD (schema.org)', says: msg('for search engines: a live blog, without a verdict') },
  { format: 'csv', name: 'CSV', says: msg('a table for spreadsheets') },
  { format: 'markdown', name: 'Markdown', says: msg('a text to read or to paste') },
]

interface OutDialogProps {
  path: OutPath
  title: string
  onClose: () => void
}

/** Each form with its address: to open, or to copy into a reader. */
export function OutDialog({ path, title, onClose }: OutDialogProps) {
  return (
    <Dialog title={t('Take out “{title}”', { title })} onClose={onClose}>
      <ul className={styles.forms}>
        {FORMS.map(({ format, name, says }) => {
          const address = `${path.before}${format}${path.after}`
          return (
            <li key={format}>
              <a href={address} target="_blank" rel="noreferrer">
                {name}
              </a>
              <span>{t(says)}</span>
              <button
                type="button"
                className={buttons.plain}
                aria-label={t('Copy address: {name}', { name })}
                onClick={() => void copyAddress(new URL(address, location.href).href)}
              >
                {t('Copy address')}
              </button>
            </li>
          )
        })}
      </ul>
      <p className={styles.how}>
        {t(
          'A reader of feeds signs in with any name and a viewer’s key as its password. What is rejected or under embargo is not told.',
        )}
      </p>
    </Dialog>
  )
}
