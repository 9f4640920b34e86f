import { useState } from 'react'
import type { Edit } from '../../shared/edit.ts'
import type { Command } from '../../shared/protocol/command.ts'
import { notify } from '../ui/notices.tsx'
import { type Done, useAct } from '../ui/use-act.ts'

/** D20: what somebody else did meanwhile, and the two ways on. */
export interface Overtaken {
  edits: readonly Edit[]
  mine: () => void
  theirs: () => void
}

/** Makes a command from the place in the log up to which its editor had seen what it changes. */
export type CommandOn = (basedOn: number | undefined) => Command

interface Editing {
  edit: (commandOn: CommandOn, basedOn: number | undefined, done?: Done, refused?: (message: string) => void) => void
  overtaken: Overtaken | null
}

/** C70: sends changes that say what their editor had seen; one that somebody has overtaken waits for a choice. */
export function useEditing(): Editing {
  const act = useAct()
  const [overtaken, setOvertaken] = useState<Overtaken | null>(null)
  const edit: Editing['edit'] = (commandOn, basedOn, done, refused) => {
    setOvertaken(null)
    act(commandOn(basedOn), done, (message, edits) => {
      const latest = edits.at(-1)?.seq
      if (latest === undefined) {
        if (refused === undefined) notify(message, 'failed')
        else refused(message)
        return
      }
      setOvertaken({
        edits,
        mine: () => edit(commandOn, latest, done, refused),
        theirs: () => setOvertaken(null),
      })
    })
  }
  return { edit, overtaken }
}
