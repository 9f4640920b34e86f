import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Story } from '../../shared/story.ts'
import { type Overtaken, useEditing } from '../edited/use-editing.ts'
import { useSeen } from '../edited/use-seen.ts'
import { notify } from '../ui/notices.tsx'
import { useAct } from '../ui/use-act.ts'
import { t } from '../words/t.ts'

interface Merge {
  merge: (into: Story, reason: string | undefined) => void
  overtaken: Overtaken | null
  refusal: string
}

/** Merges the story into another, shows that one, and offers the way back. */
export function useMerge({ id: storyId }: Story, onDone: () => void): Merge {
  const [seen] = useState(useSeen(storyId))
  const [refusal, setRefusal] = useState('')
  const act = useAct()
  const navigate = useNavigate()
  const { edit, overtaken } = useEditing()
  const go = (id: string): void => void navigate({ to: '/story/$id', params: { id } })
  const takeBack = (basedOn: number): void =>
    act({ name: 'unmerge-story', args: { storyId, basedOn } }, () => go(storyId))
  const merge: Merge['merge'] = (into, reason) => {
    const done = (seq: number): void => {
      onDone()
      go(into.id)
      notify(t('The stories are one.'), 'told', { words: t('Undo'), perform: () => takeBack(seq) })
    }
    setRefusal('')
    const args = { storyId, intoId: into.id, reason }
    edit((basedOn) => ({ name: 'merge-stories', args: { ...args, basedOn } }), seen, done, setRefusal)
  }
  return { merge, overtaken, refusal }
}
