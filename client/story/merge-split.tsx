import { useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import type { Story } from '../../shared/story.ts'
import { ActionButton } from '../action/action-button.tsx'
import { usePart } from '../follow/hooks.ts'
import { notify } from '../ui/notices.tsx'
import { useAct } from '../ui/use-act.ts'
import type { SplitChoice } from './split-dialog.tsx'

const MergeDialog = lazy(() => import('./merge-dialog.tsx').then((m) => ({ default: m.MergeDialog })))
const SplitDialog = lazy(() => import('./split-dialog.tsx').then((m) => ({ default: m.SplitDialog })))

/** C50: merges the story into any other, and splits chosen items off it; each is offered to be taken back. */
export function MergeSplit({ story }: { story: Story }) {
  const [asked, setAsked] = useState<'merge' | 'split' | null>(null)
  const { merge, split } = useMergeSplit(story)
  const items = usePart(`story:${story.id}`, (view) => view.screen?.items ?? null)
  const close = (): void => setAsked(null)
  if (story.mergedInto !== null) return null
  return (
    <>
      <ActionButton action="story.merge" onClick={() => setAsked('merge')}>
        Merge…
      </ActionButton>
      {items !== null && items.length > 1 && (
        <ActionButton action="story.split" onClick={() => setAsked('split')}>
          Split…
        </ActionButton>
      )}
      <Suspense>
        {asked === 'merge' && <MergeDialog story={story} onClose={close} onMerge={merge} />}
        {asked === 'split' && <SplitDialog items={items ?? []} chosen={[]} onClose={close} onSplit={split} />}
      </Suspense>
    </>
  )
}

/** The commands, each with its way back. */
function useMergeSplit({ id: storyId }: Story) {
  const act = useAct()
  const navigate = useNavigate()
  const go = (id: string): void => void navigate({ to: '/story/$id', params: { id } })
  return {
    merge: (into: Story, reason: string | undefined): void => {
      const takeBack = (): void => act({ name: 'unmerge-story', args: { storyId } }, () => go(storyId))
      act({ name: 'merge-stories', args: { storyId, intoId: into.id, reason } }, () => {
        go(into.id)
        notify('The stories are one.', 'told', { words: 'Undo', perform: takeBack })
      })
    },
    split: (choice: SplitChoice): void => {
      const takeBack = (): void => act({ name: 'unsplit-story', args: { storyId } })
      act({ name: 'split-story', args: { storyId, ...choice } }, () =>
        notify('The items stand in a story of their own.', 'told', { words: 'Undo', perform: takeBack }),
      )
    },
  }
}
