import { useCallback } from 'react'
import type { Command } from '../../shared/protocol/command.ts'
import { useStore } from '../follow/hooks.ts'
import { notify } from './notices.tsx'

/** Sends a command; a refusal is told to the reader, a success shows itself when its event comes. `done` runs after one. */
export function useAct(): (command: Command, done?: () => void) => void {
  const store = useStore()
  return useCallback(
    (command, done) => {
      const send = async (): Promise<void> => {
        const answer = await store.command(command)
        if (answer.ok) done?.()
        else notify(answer.message, 'failed')
      }
      void send()
    },
    [store],
  )
}
