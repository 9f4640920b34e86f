import { Suspense, useState } from 'react'
import { createPortal } from 'react-dom'
import { lateDialog } from '../offline/late.tsx'
import type { ItemLine } from '../../shared/item.ts'
import type { Story } from '../../shared/story.ts'
import { ActionButton } from '../action/action-button.tsx'
import { useEditing } from '../edited/use-editing.ts'
import { useSeen } from '../edited/use-seen.ts'
import { usePart } from '../follow/hooks.ts'
import { notify } from '../ui/notices.tsx'
import { useAct } from '../ui/use-act.ts'
import type { SplitChoice } from './split-dialog.tsx'
import { t } from '../words/t.ts'

const MergeDialog = lateDialog(() => import('./merge-dialog.tsx').then((m) => ({ default: m.MergeDialog })))
const SplitDialog = lateDialog(() => import('./split-dialog.tsx').then((m) => ({ default: m.SplitDialog })))

/** C50: merges the story into any other, and splits chosen items off it; each is offered to be taken back. */
export function MergeSplit({ story }: { story: Story }) {
  const [asked, setAsked] = useState<'merge' | 'split' | null>(null)
  const items = usePart(`story:${story.id}`, (view) => view.screen?.items ?? null)
  const close = (): void => setAsked(null)
  if (story.mergedInto !== null) return null
  return (
    <>
      <ActionButton action="story.merge" onClick={() => setAsked('merge')} shown>
        {t('Merge…')}
      </ActionButton>
      {items !== null && items.length > 1 && (
        <ActionButton action="story.split" onClick={() => setAsked('split')} shown>
          {t('Split…')}
        </ActionButton>
      )}
      {createPortal(
        <Suspense>
          {asked === 'merge' && <MergeDialog story={story} onClose={close} />}
          {asked === 'split' && <SplitOff storyId={story.id} items={items ?? []} onClose={close} />}
        </Suspense>,
        document.body,
      )}
    </>
  )
}

/** Splits items off, and offers the way back. */
function SplitOff({ storyId, items, onClose }: { storyId: string; items: readonly ItemLine[]; onClose: () => void }) {
  const [seen] = useState(useSeen(storyId))
  const [refusal, setRefusal] = useState('')
  const act = useAct()
  const { edit, overtaken } = useEditing()
  const done = (basedOn: number): void => {
    onClose()
    const perform = (): void => act({ name: 'unsplit-story', args: { storyId, basedOn } })
    notify(t('The items stand in a story of their own.'), 'told', { words: t('Undo'), perform })
  }
  const split = (choice: SplitChoice): void => {
    setRefusal('')
    edit((basedOn) => ({ name: 'split-story', args: { storyId, ...choice, basedOn } }), seen, done, setRefusal)
  }
  return (
    <SplitDialog items={items} chosen={[]} onClose={onClose} onSplit={split} refusal={refusal} overtaken={overtaken} />
  )
}
