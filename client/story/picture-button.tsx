import { useNavigate, useSearch } from '@tanstack/react-router'
import buttons from '../ui/button.module.css'
import styles from './entries.module.css'
import { t } from '../words/t.ts'

/** On a phone the entries come first; the picture is one press away. */
export function PictureButton() {
  const { view } = useSearch({ strict: false })
  const navigate = useNavigate()
  const turn = (): void =>
    void navigate({
      to: '.',
      search: (before) => ({ ...before, view: before.view === undefined ? 'picture' : undefined }),
      replace: true,
    })
  return (
    <p className={styles.picture}>
      <button type="button" className={buttons.button} aria-expanded={view !== undefined} onClick={turn}>
        {view === undefined ? t('Show the timeline') : t('Hide the timeline')}
      </button>
    </p>
  )
}
