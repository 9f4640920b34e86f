import { useCallback } from 'react'
import type { Mute } from '../../shared/duty.ts'
import type { Command } from '../../shared/protocol/command.ts'
import { usePart } from '../follow/hooks.ts'
import { newId } from '../follow/new-id.ts'
import { now } from '../ui/now.ts'
import { tellUndoable } from '../ui/tell-undoable.ts'
import { type Refused, useAct } from '../ui/use-act.ts'
import { shortTime } from '../ui/zone.ts'
import { t } from '../words/t.ts'

type Muting = Pick<Mute, 'what' | 'value' | 'words' | 'until'> & { reason?: string | undefined }

/** What takes a muting back: it is muted until when it was before, else no more. */
export function unmuting(before: Mute | undefined, muteId: string, basedOn: number, at: number): Command {
  if (before === undefined || Date.parse(before.until) <= at) {
    return { name: 'unmute', args: { muteId: before?.id ?? muteId, basedOn } }
  }
  const { what, value, words, until } = before
  return { name: 'mute', args: { what, value, words, until, basedOn } }
}

/** What mutes something again as it was, unless somebody has muted it meanwhile; null where that would be over. */
export function mutingAgain({ what, value, words, until, reason }: Mute, at: number): Command | null {
  if (Date.parse(until) <= at) return null
  return { name: 'mute', args: { what, value, words, until, basedOn: 0, ...(reason !== null && { reason }) } }
}

/** Lets something ring again, says so, and offers to take it back. */
export function useUnmute(): (mute: Mute) => void {
  const act = useAct()
  return useCallback(
    (mute) => {
      const told = (_seq: number, changed: boolean): void => {
        if (!changed) return
        tellUndoable(t('It rings again: {words}', { words: mute.words }), mutingAgain(mute, now()), act)
      }
      act({ name: 'unmute', args: { muteId: mute.id } }, told)
    },
    [act],
  )
}

/** Mutes something, tells until when, and offers to take it back. */
export function useMute(): (muting: Muting, done: () => void, refused: Refused) => void {
  const act = useAct()
  const mutes = usePart('alerting', (view) => view.screen?.mutes ?? null)
  return useCallback(
    (muting, done, refused) => {
      const before = mutes?.find(({ what, value }) => what === muting.what && value === muting.value)
      const muteId = newId()
      const told = (basedOn: number): void => {
        const time = shortTime(Date.parse(muting.until), now())
        const words = t('Muted: {words}, until {time}', { words: muting.words, time })
        // Before the desk has told what is muted, nobody here knows to what it would be taken back.
        tellUndoable(words, mutes === null ? null : unmuting(before, muteId, basedOn, now()), act)
        done()
      }
      act({ name: 'mute', args: { ...muting, muteId } }, told, refused)
    },
    [act, mutes],
  )
}
