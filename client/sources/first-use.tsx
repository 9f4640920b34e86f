import { type ReactNode, useState } from 'react'
import { useMayAdmin } from '../access/me.tsx'
import { PasteDialog } from '../desk/paste-dialog.tsx'
import buttons from '../ui/button.module.css'
import { ChooseKind } from './choose-kind.tsx'
import styles from './source-detail.module.css'
import { Waiting } from './waiting.tsx'
import { t } from '../words/t.ts'

interface FirstUseProps {
  elsewhere: number
  again: () => void
  onOpml: () => void
  /** Who brings copy all the same. */
  children: ReactNode
}

/** What the screen says of itself before a source is set up. */
export function FirstUse({ elsewhere, again, onOpml, children }: FirstUseProps) {
  const mayAdmin = useMayAdmin()
  const [pasting, setPasting] = useState(false)
  return (
    <div className={styles.overview}>
      <h2>{t('No source is set up yet')}</h2>
      <p>
        {t(
          'A source is where copy comes from: an agency’s feed, a folder, a mailbox, another system. Each is watched: the desk says when one fails, or should speak and does not.',
        )}
      </p>
      <div className={styles.counts}>
        <button type="button" className={buttons.button} onClick={() => setPasting(true)}>
          {t('Paste an article')} <kbd>p</kbd>
        </button>
        {mayAdmin && (
          <button type="button" className={buttons.button} onClick={onOpml}>
            {t('Import OPML')}
          </button>
        )}
      </div>
      {children}
      {mayAdmin ? <ChooseKind /> : <p>{t('Sources are set up by admins.')}</p>}
      {elsewhere > 0 && <Waiting source={null} count={elsewhere} onRead={again} />}
      {pasting && <PasteDialog onClose={() => setPasting(false)} />}
    </div>
  )
}
