import type { Command } from '../../shared/protocol/command.ts'
import { t } from '../words/t.ts'
import { notify } from './notices.tsx'

/** Tells what was done and, where `undo` takes it back, offers that for a while (`z`). */
export function tellUndoable(words: string, undo: Command | null, command: (undo: Command) => void): void {
  notify(words, 'told', undo === null ? null : { words: t('Undo'), perform: () => command(undo) })
}
