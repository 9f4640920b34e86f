import { useState } from 'react'
import type { Claim } from '../../shared/claim.ts'
import type { Command } from '../../shared/protocol/command.ts'
import { useEditing } from '../edited/use-editing.ts'
import { useSeen } from '../edited/use-seen.ts'
import { newId } from '../follow/new-id.ts'
import { notify } from '../ui/notices.tsx'
import { useAct } from '../ui/use-act.ts'
import { t } from '../words/t.ts'

interface Asked {
  reason: string | undefined
  /** The desk has done it. */
  done: () => void
  /** Why it would not. */
  refused: (message: string) => void
}

/** The commands on claims, each with its way back; what somebody has changed meanwhile waits for a choice. */
export function useChangeClaims(storyId: string) {
  const act = useAct()
  const [seen] = useState(useSeen(storyId))
  const { edit, overtaken } = useEditing()
  const told =
    (words: string, { done }: Asked, back: (basedOn: number) => Command) =>
    (seq: number) => {
      done()
      notify(words, 'told', { words: t('Undo'), perform: () => act(back(seq)) })
    }
  return {
    overtaken,
    make(text: string, asked: Asked): void {
      const claimId = newId()
      const args = { storyId, text, claimId, reason: asked.reason }
      const back = (): Command => ({ name: 'drop-claim', args: { claimId } })
      act({ name: 'new-claim', args }, told(t('The claim is made.'), asked, back), asked.refused)
    },
    reword({ id: claimId, text: before }: Claim, text: string, asked: Asked): void {
      const { reason, refused } = asked
      const done = told(t('The claim is worded anew.'), asked, (basedOn) => ({
        name: 'reword-claim',
        args: { claimId, text: before, basedOn },
      }))
      edit((basedOn) => ({ name: 'reword-claim', args: { claimId, text, basedOn, reason } }), seen, done, refused)
    },
    merge({ id: claimId }: Claim, intoId: string, asked: Asked): void {
      const { reason, refused } = asked
      const back = (basedOn: number): Command => ({ name: 'unmerge-claim', args: { claimId, basedOn } })
      const done = told(t('The claims are one.'), asked, back)
      edit((basedOn) => ({ name: 'merge-claims', args: { claimId, intoId, basedOn, reason } }), seen, done, refused)
    },
    drop({ id: claimId }: Claim, asked: Asked): void {
      const { reason, refused } = asked
      const back = (): Command => ({ name: 'restore-claim', args: { claimId } })
      const done = told(t('The claim is taken off.'), asked, back)
      edit((basedOn) => ({ name: 'drop-claim', args: { claimId, basedOn, reason } }), seen, done, refused)
    },
  }
}
