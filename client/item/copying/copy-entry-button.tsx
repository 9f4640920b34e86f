import type { Entry } from '../../../shared/entry.ts'
import type { ItemLine } from '../../../shared/item.ts'
import { get } from '../../access/request.ts'
import { useStore } from '../../follow/hooks.ts'
import { ActionButton } from '../../action/action-button.tsx'
import { now } from '../../ui/now.ts'
import { t } from '../../words/t.ts'
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
    const [{ attributeEntry }, { copyAttributed }] = await Promise.all([
      import('./attribution.ts'),
      import('./copy-attributed.ts'),
    ])
    const { screen } = store.view(`story:${entry.storyId}`)
    const itemId = entry.evidence?.itemId ?? entry.firstItemId
    const line = screen?.kind === 'story' ? screen.items.find((item) => item.itemId === itemId) : undefined
    await copyAttributed(attributeEntry(entry, line ?? (await askedLine(itemId)), now()))
  }
  return (
    <ActionButton action="item.copy" onClick={() => void copy()} shown>
      {t('Copy')}
    </ActionButton>
  )
}
