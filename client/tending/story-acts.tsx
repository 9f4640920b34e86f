import { Suspense, useState } from 'react'
import { lateDialog } from '../offline/late.tsx'
import type { Story } from '../../shared/story.ts'
import { useMe } from '../access/me.tsx'
import { ActionButton } from '../action/action-button.tsx'
import { Edited } from '../edited/edited.tsx'
import { OutButton } from '../out/out-button.tsx'
import { storyPath } from '../out/paths.ts'
import { ShareButton } from '../out/share-button.tsx'
import { ClaimsButton } from '../story/claims-button.tsx'
import { MergeSplit } from '../story/merge-split.tsx'
import { WallButton } from '../story/wall-button.tsx'
import { useWide } from '../ui/use-wide.ts'
import { t } from '../words/t.ts'
import { MoreMenu } from './more-menu.tsx'
import { onStory, useTending } from './use-tending.ts'

const AssignDialog = lateDialog(() => import('./assign-dialog.tsx').then((m) => ({ default: m.AssignDialog })))
const HistoryDialog = lateDialog(() => import('./history-dialog.tsx').then((m) => ({ default: m.HistoryDialog })))

/** What an editor does about a story; each with its key, and each can be taken back. */
export function StoryActs({ story, rename }: { story: Story; rename: () => void }) {
  const [assigning, setAssigning] = useState(false)
  const [told, setTold] = useState(false)
  const wide = useWide()
  const { tend, overtaken } = useTending(story.id, 'done')
  const { id, pinned, mergedInto } = story
  const closed = story.state === 'closed'
  const pin = (): void =>
    pinned
      ? tend(onStory('unpin-story', id), t('The story is pinned no longer.'), onStory('pin-story', id))
      : tend(onStory('pin-story', id), t('The story is pinned for everybody.'), onStory('unpin-story', id))
  const close = (): void =>
    closed
      ? tend(onStory('reopen-story', id), t('The story is open again.'), onStory('close-story', id))
      : tend(onStory('close-story', id), t('The story is closed.'), onStory('reopen-story', id))
  return (
    <>
      <WatchButton story={story} />
      <MoreMenu>
        <ActionButton action="story.rename" onClick={rename} shown>
          {t('Rename…')}
        </ActionButton>
        <ActionButton action="story.assign" onClick={() => setAssigning(true)} shown>
          {t('Give to…')}
        </ActionButton>
        <ActionButton action="story.pin" onClick={pin} shown>
          {pinned ? t('Unpin') : t('Pin')}
        </ActionButton>
        {mergedInto === null && (
          <ActionButton action="story.close" onClick={close} shown>
            {closed ? t('Reopen') : t('Close story')}
          </ActionButton>
        )}
        <ClaimsButton storyId={story.id} />
        <MergeSplit story={story} />
        <ShareButton storyId={id} />
        <OutButton path={storyPath(id)} title={story.title} />
        {!wide && <WallButton storyId={id} listed />}
        <ActionButton action="story.history" onClick={() => setTold(true)} shown>
          {t('History…')}
        </ActionButton>
      </MoreMenu>
      <Suspense>
        {assigning && <AssignDialog story={story} onClose={() => setAssigning(false)} />}
        {told && <HistoryDialog story={story} onClose={() => setTold(false)} />}
      </Suspense>
      <Edited overtaken={overtaken} />
    </>
  )
}

/** Whoever presses it is kept up with the story. */
export function WatchButton({ story: { id, watchers } }: { story: Story }) {
  const { me } = useMe()
  const { tend } = useTending(id, 'done')
  if (me.at !== 'known') return null
  const watches = watchers.some((one) => one.id === me.who.id)
  const turn = (): void =>
    watches
      ? tend(onStory('unwatch-story', id), t('You watch the story no longer.'), onStory('watch-story', id))
      : tend(onStory('watch-story', id), t('You watch the story.'), onStory('unwatch-story', id))
  return (
    <ActionButton action="story.watch" onClick={turn} aria-pressed={watches}>
      {watches ? t('Watching') : t('Watch')}
    </ActionButton>
  )
}
