import type { Command } from '../../shared/protocol/command.ts'
import { notify } from '../ui/notices.tsx'
import { useAct } from '../ui/use-act.ts'
import { t } from '../words/t.ts'
import type { Saved } from './saved.ts'

type Args = Extract<Command, { name: 'save-search' }>['args']

/** A saved search as the command that makes it so. */
const asSaved = ({ of, search: { id, name, q } }: Saved): Command => ({
  name: 'save-search',
  args: { searchId: id, name, q, of },
})

/** Saves and removes searches, says so in words, and offers the way back. */
export function useSave(): {
  save: (args: Args, before: Saved | null, done: () => void, refused: (message: string) => void) => void
  remove: (saved: Saved) => void
} {
  const act = useAct()
  const told = (words: string, back: Command): void =>
    notify(words, 'told', { words: t('Undo'), perform: () => act(back) }, 'saved search')
  return {
    save(args, before, done, refused) {
      const { searchId, name, of } = args
      const back: Command = before === null ? { name: 'remove-search', args: { searchId } } : asSaved(before)
      const taken = (): void => {
        done()
        const shared = of === 'desk' && before?.of !== 'desk'
        told(shared ? t('“{name}” is saved for the whole desk.', { name }) : t('“{name}” is saved.', { name }), back)
      }
      act({ name: 'save-search', args }, taken, refused)
    },
    remove(saved) {
      const { id: searchId, name, seq: basedOn } = saved.search
      act({ name: 'remove-search', args: { searchId, basedOn } }, () =>
        told(t('“{name}” is removed.', { name }), asSaved(saved)),
      )
    },
  }
}
