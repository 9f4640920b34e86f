import type { Entry } from '../../../shared/entry.ts'
import { useStore } from '../../follow/hooks.ts'
import { ActionButton } from '../../action/action-button.tsx'
import { now } from '../../ui/now.ts'
import { t } from '../../words/t.ts'

/** Copies an entry's words with who said them, where and when; the key `c` presses it. */
export function CopyEntryButton({ entry }: { entry: Entry }) {
  const store = useStore()
  const copy = async (): Promise<void> => {
    const [{ attributeEntry }, { copyAttributed }] = await Promise.all([
      import('./attribution.ts'),
      import('./copy-attributed.ts'),
    ])
    const { screen } = store.view(`story:${entry.storyId}`)
    const lines = screen?.kind === 'story' ? screen.items : []
    const line = lines.find(({ itemId }) => itemId === (entry.evidence?.itemId ?? entry.firstItemId)) ?? null
    await copyAttributed(attributeEntry(entry, line, now()))
  }
  return (
    <ActionButton action="item.copy" onClick={() => void copy()} shown>
      {t('Copy')}
    </ActionButton>
  )
}
