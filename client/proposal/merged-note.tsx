import { Link } from '@tanstack/react-router'
import type { Story } from '../../shared/story.ts'
import { usePart } from '../follow/hooks.ts'
import buttons from '../ui/button.module.css'
import { useAct } from '../ui/use-act.ts'
import styles from './proposal-bar.module.css'
import { rich } from '../words/rich.ts'
import { t } from '../words/t.ts'

/** Where everything of a merged story stands now, and the way back. */
export function MergedNote({ story, mayEdit }: { story: Story; mayEdit: boolean }) {
  const act = useAct()
  const { mergedInto } = story
  const title = usePart('desk', (view) => view.screen?.stories.find(({ id }) => id === mergedInto)?.title ?? null)
  if (mergedInto === null) return null
  return (
    <div className={styles.bar}>
      <div className={styles.offer}>
        <p>
          {rich('Merged into <story>{title}</story>', {
            title: title ?? t('another story'),
            story: <Link to="/story/$id" params={{ id: mergedInto }} className={styles.link} />,
          })}
        </p>
        {mayEdit && (
          <button
            type="button"
            className={buttons.button}
            onClick={() => act({ name: 'unmerge-story', args: { storyId: story.id } })}
          >
            {t('Take it back')}
          </button>
        )}
      </div>
    </div>
  )
}
