import type { Entry } from '../../../shared/entry.ts'
import type { ItemLine } from '../../../shared/item.ts'
import { get } from '../../access/request.ts'
import { useStore } from '../../follow/hooks.ts'
import { ActionButton } from '../../action/action-button.tsx'
import { notify } from '../../ui/notices.tsx'
import { now } from '../../ui/now.ts'
import { msg, t } from '../../words/t.ts'
import type { ItemReading } from '../item-reading.ts'

/** The item's line where the story has not come yet, or is not followed: no words go out without their source. */
async function askedLine(itemId: string): Promise<ItemLine | null> {
  const answer = await get<ItemReading>(`/api/v1/items/${encodeURIComponent(itemId)}`)
  return answer.ok ? answer.value.item : null
}

/** Copies an entry's words with who said them, where and when; the key `c` presses it. */
export function CopyEntryButton({ entry }: { entry: Entry }) {
  const store = useStore()
  const copy = async (): Promise<void> => {
    const [{ attributeEntry, isKilled }, { copyAttributed }] = await Promise.all([
      import('./attribution.ts'),
      import('./copy-attributed.ts'),
    ])
    const itemId = entry.evidence?.itemId ?? entry.firstItemId
    const story = store.view(`story:${entry.storyId}`).screen
    const desk = store.view('desk').screen
    const lines = [...(story?.kind === 'story' ? story.items : []), ...(desk?.kind === 'desk' ? desk.wire : [])]
    const held = lines.filter((line) => line.itemId === itemId)
    // One topic may tell of a kill a moment before the other.
    const line = held.find(isKilled) ?? held[0] ?? (await askedLine(itemId))
    await copyAttributed(attributeEntry(entry, line, now()))
  }
  return (
    <ActionButton
      action="item.copy"
      onClick={() => void copy().catch(() => notify(t('This part did not come.'), 'failed'))}
      shown
    >
      {t(msg('Copy', 'to the clipboard'))}
    </ActionButton>
  )
}
