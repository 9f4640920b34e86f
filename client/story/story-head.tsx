import { useState } from 'react'
import type { Story } from '../../shared/story.ts'
import { useMayEdit } from '../access/me.tsx'
import { AsOfButton } from '../as-of/as-of-button.tsx'
import { Edited } from '../edited/edited.tsx'
import { useEditing } from '../edited/use-editing.ts'
import { useSeen } from '../edited/use-seen.ts'
import buttons from '../ui/button.module.css'
import { Badge } from '../ui/stance-chip.tsx'
import { useWide } from '../ui/use-wide.ts'
import { useMinute } from '../ui/now.ts'
import { fullTime, oldDay } from '../ui/zone.ts'
import { MergeSplit } from './merge-split.tsx'
import { RenameForm } from './rename-form.tsx'
import styles from './story-head.module.css'
import { WallButton } from './wall-button.tsx'

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`

/** Title, state and size of a story, and what can be done with it. */
export function StoryHead({ story, latest, past }: { story: Story; latest: number; past: boolean }) {
  const [renaming, setRenaming] = useState(false)
  const wide = useWide()
  const mayEdit = useMayEdit() && !past
  const { counts } = story
  const now = useMinute()
  const old = latest === 0 ? null : oldDay(latest, now)
  return (
    <header className={styles.head}>
      {renaming ? <RenameForm story={story} onDone={() => setRenaming(false)} /> : <h1>{story.title}</h1>}
      <div className={styles.meta}>
        {story.contested && <Badge tone="deny">Contested</Badge>}
        {story.state === 'closed' && <Badge tone="withdraw">Closed</Badge>}
        {wide && old !== null && <span>copy up to {old}</span>}
        {wide && old === null && <span>opened {fullTime(Date.parse(story.openedAt), now)}</span>}
        <span>
          {count(counts.items, 'item', 'items')} · {count(counts.parties, 'party', 'parties')}
        </span>
        {!past && (
          <div className={styles.acts}>
            <AsOfButton />
            {mayEdit && wide && <StoryActs story={story} rename={() => setRenaming(true)} />}
          </div>
        )}
      </div>
    </header>
  )
}

function StoryActs({ story, rename }: { story: Story; rename: () => void }) {
  const seen = useSeen(story.id)
  const { edit, overtaken } = useEditing()
  const closed = story.state === 'closed'
  return (
    <>
      <button type="button" className={buttons.button} onClick={rename}>
        Rename
      </button>
      {story.mergedInto === null && (
        <button
          type="button"
          className={buttons.button}
          onClick={() =>
            edit(
              (basedOn) => ({
                name: closed ? 'reopen-story' : 'close-story',
                args: { storyId: story.id, basedOn },
              }),
              seen(),
            )
          }
        >
          {closed ? 'Reopen' : 'Close story'}
        </button>
      )}
      <MergeSplit story={story} />
      <WallButton storyId={story.id} />
      <Edited overtaken={overtaken} />
    </>
  )
}
