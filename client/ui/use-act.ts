import { useCallback } from 'react'
import type { Command } from '../../shared/protocol/command.ts'
import { useStore } from '../follow/hooks.ts'
import { notify } from './notices.tsx'

/**
 * Sends a command; a success shows itself when its event comes, and `done` runs after one. A refusal is told to the reader
 * in passing, or to `refused`.
 */
export function useAct(): (command: Command, done?: () => void, refused?: (message: string) => void) => void {
  const store = useStore()
  return useCallback(
    (command, done, refused) => {
      const send = async (): Promise<void> => {
        const answer = await store.command(command)
        if (answer.ok) done?.()
        else if (refused === undefined) notify(answer.message, 'failed')
        else refused(answer.message)
      }
      void send()
    },
    [store],
  )
}
