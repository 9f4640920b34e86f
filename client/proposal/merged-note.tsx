import { Link } from '@tanstack/react-router'
import type { Story } from '../../shared/story.ts'
import { Edited } from '../edited/edited.tsx'
import { useEditing } from '../edited/use-editing.ts'
import { useSeen } from '../edited/use-seen.ts'
import { usePart } from '../follow/hooks.ts'
import buttons from '../ui/button.module.css'
import styles from './proposal-bar.module.css'
import { rich } from '../words/rich.ts'
import { t } from '../words/t.ts'

/** Where everything of a merged story stands now, and the way back. */
export function MergedNote({ story, mayEdit }: { story: Story; mayEdit: boolean }) {
  const { edit, overtaken } = useEditing()
  const seen = useSeen(story.id)
  const { mergedInto } = story
  const title = usePart('desk', (view) => view.screen?.stories.find(({ id }) => id === mergedInto)?.title ?? null)
  if (mergedInto === null) return null
  const into = {
    title: title ?? t('another story'),
    story: <Link to="/story/$id" params={{ id: mergedInto }} className={styles.link} />,
  }
  return (
    <div className={styles.bar}>
      <div className={styles.offer}>
        <p>
          {story.state === 'withdrawn'
            ? rich('The split that opened this story was taken back: its copy is in <story>{title}</story> again', into)
            : rich('Merged into <story>{title}</story>', into)}
        </p>
        {mayEdit && story.state !== 'withdrawn' && (
          <button
            type="button"
            className={buttons.button}
            onClick={() => edit((basedOn) => ({ name: 'unmerge-story', args: { storyId: story.id, basedOn } }), seen())}
          >
            {t('Take it back')}
          </button>
        )}
      </div>
      <Edited overtaken={overtaken} />
    </div>
  )
}
