import type { MineScreen } from '../../shared/screen.ts'
import { useStore } from '../follow/hooks.ts'
import { useMine } from '../mine/use-mine.ts'
import { notify } from '../ui/notices.tsx'
import { useAct } from '../ui/use-act.ts'
import { t } from '../words/t.ts'

const seenOf = (mine: MineScreen) => mine.seenAll ?? 'none'

/** Sets everything up to now aside as seen, on all the reader's devices, and offers the way back; null while that can't be done. */
export function useSeeAll(): (() => void) | null {
  const store = useStore()
  const act = useAct()
  const before = useMine(seenOf)
  if (before === null) return null
  return () => {
    const upTo = store.view('desk').cursor?.seq
    if (upTo === undefined) return
    const undo = (): void => act({ name: 'unsee-all', args: { seen: before === 'none' ? null : before } })
    act({ name: 'see-all', args: { upTo } }, () =>
      notify(t('Everything up to now counts as seen.'), 'told', { words: t('Undo'), perform: undo }, 'seen all'),
    )
  }
}
