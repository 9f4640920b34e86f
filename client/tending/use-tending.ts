import { useState } from 'react'
import type { Command } from '../../shared/protocol/command.ts'
import { type CommandOn, type Overtaken, useEditing } from '../edited/use-editing.ts'
import { useSeen } from '../edited/use-seen.ts'
import { notify } from '../ui/notices.tsx'
import { useAct } from '../ui/use-act.ts'
import { t } from '../words/t.ts'

interface Tending {
  /** Does it, says so in words, and offers the way back; `done` runs when the desk has taken it. */
  tend: (commandOn: CommandOn, told: string, back: CommandOn | null, done?: () => void) => void
  overtaken: Overtaken | null
  refusal: string
}

/**
 * Changes of one story that say what their editor had seen of it: when the caller came onto the page (`opened`: a form), or
 * when it is done (a button).
 */
export function useTending(storyId: string | null, from: 'opened' | 'done'): Tending {
  const seen = useSeen(storyId)
  const [first] = useState(seen)
  const [refusal, setRefusal] = useState('')
  const act = useAct()
  const { edit, overtaken } = useEditing()
  const tend: Tending['tend'] = (commandOn, told, back, done) => {
    const taken = (seq: number): void => {
      done?.()
      notify(told, 'told', back && { words: t('Undo'), perform: () => act(back(seq)) })
    }
    setRefusal('')
    edit(commandOn, from === 'opened' ? first : seen(), taken, from === 'opened' ? setRefusal : undefined)
  }
  return { tend, overtaken, refusal }
}

/** A command on a story that has nothing else to say. */
export const onStory =
  (
    name: Extract<Command['name'], `${'pin' | 'unpin' | 'watch' | 'unwatch' | 'close' | 'reopen'}-story`>,
    storyId: string,
  ): CommandOn =>
  (basedOn) => ({ name, args: { storyId, basedOn } })
