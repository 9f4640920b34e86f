import { toClipboard } from '../item/copying/to-clipboard.ts'
import buttons from '../ui/button.module.css'
import { Dialog } from '../ui/dialog.tsx'
import { notify } from '../ui/notices.tsx'
import { t } from '../words/t.ts'
import styles from './offline.module.css'
import type { Typed } from './typed.ts'

async function copy(text: string): Promise<void> {
  const words = document.createElement('p')
  words.textContent = text
  const done = await toClipboard({ text, html: words.outerHTML })
  notify(done ? t('Copied.') : t('The browser lets nothing be copied: select it and copy it by hand.'))
}

/** C235: gives back what stood in the fields of the page before it was loaded anew. */
export function TypedBefore({ typed, onClose }: { typed: readonly Typed[]; onClose: () => void }) {
  return (
    <Dialog title={t('What you had typed')} narrow onClose={onClose}>
      <div className={styles.typed}>
        <p>{t('It stood in these fields before the page was loaded anew. It is forgotten once you close this.')}</p>
        {typed.map(({ label, text }, at) => (
          <section key={`${at} ${label}`}>
            <label>
              {label}
              <textarea readOnly rows={Math.min(8, text.split('\n').length + 1)} value={text} />
            </label>
            <button type="button" className={buttons.button} onClick={() => void copy(text)}>
              {t('Copy it')}
            </button>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
