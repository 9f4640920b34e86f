import { useCallback } from 'react'
import type { Edit } from '../../shared/edit.ts'
import type { Command } from '../../shared/protocol/command.ts'
import { useMe } from '../access/me.tsx'
import { didWords } from '../edited/edit-words.ts'
import { type Waits, WITHDRAWN } from '../follow/calls.ts'
import { useStore } from '../follow/hooks.ts'
import { beforeAct, lookAfter } from '../mine/look-after.ts'
import { t } from '../words/t.ts'
import { notify } from './notices.tsx'
import { tellWaiting } from './tell-waiting.ts'

/** `changed` is false where everything stood as wished: there is nothing to take back. */
export type Done = (seq: number, changed: boolean) => void
export type Refused = (message: string, edits: readonly Edit[]) => void

/** What its reader took back before it was sent, in their language. */
export const notSent = (message: string): string => (message === WITHDRAWN ? t('It was not sent.') : message)

/** Why the desk would not: what others have done meanwhile, in the reader's language, else in the desk's own words. */
const whyNot = (message: string, edits: readonly Edit[]): string =>
  edits.length === 0
    ? notSent(message)
    : t('Changed meanwhile: {what}', { what: edits.map(({ name, did }) => `${name} ${didWords(did)}`).join('; ') })

/**
 * Sends a command; a success shows itself when its event comes, and `done` runs after one with its place in the log, and whether it has changed anything. A
 * refusal is told to the reader in passing, or to `refused`, with what others have done meanwhile.
 */
export function useAct(): (command: Command, done?: Done, refused?: Refused) => void {
  const store = useStore()
  const { me } = useMe()
  const who = me.at === 'known' ? me.who.id : null
  return useCallback(
    (command, done, refused) => {
      const send = async (): Promise<void> => {
        const { waits, answered } = tellWaiting()
        let before = who === null ? null : beforeAct(command, store, who)
        const hears: Waits = (withdraw) => {
          // Nobody knows what others do while it waits.
          before = null
          waits(withdraw)
        }
        const answer = await store.command(command, hears)
        answered(answer.ok)
        if (answer.ok && answer.unchanged !== true && before !== null) lookAfter(before, answer.seq, store)
        if (answer.ok) done?.(answer.seq, answer.unchanged !== true)
        else if (refused === undefined) notify(whyNot(answer.message, answer.edits ?? []), 'failed')
        else refused(notSent(answer.message), answer.edits ?? [])
      }
      void send()
    },
    [store, who],
  )
}
