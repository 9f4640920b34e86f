import { useCallback } from 'react'
import type { Edit } from '../../shared/edit.ts'
import type { Command } from '../../shared/protocol/command.ts'
import { useStore } from '../follow/hooks.ts'
import { notify } from './notices.tsx'

export type Done = (seq: number) => void
export type Refused = (message: string, edits: readonly Edit[]) => void

/**
 * Sends a command; a success shows itself when its event comes, and `done` runs after one with its place in the log. A
 * refusal is told to the reader in passing, or to `refused`, with what others have done meanwhile.
 */
export function useAct(): (command: Command, done?: Done, refused?: Refused) => void {
  const store = useStore()
  return useCallback(
    (command, done, refused) => {
      const send = async (): Promise<void> => {
        const answer = await store.command(command)
        if (answer.ok) done?.(answer.seq)
        else if (refused === undefined) notify(answer.message, 'failed')
        else refused(answer.message, answer.edits ?? [])
      }
      void send()
    },
    [store],
  )
}
