import { useState } from 'react'
import type { SamplePlay } from '../../shared/sample.ts'
import { post } from '../access/request.ts'
import { useFetched } from '../access/use-fetched.ts'
import { notify } from '../ui/notices.tsx'

type SampleAct = 'play' | 'stop' | 'put-away'

export interface SampleUse {
  /** Null until it was read. */
  play: SamplePlay | null
  /** While something that was asked for is under way. */
  busy: boolean
  act: (what: SampleAct) => void
}

/** How far the sample wire is, read again whenever `stamp` changes, and what can be done with it. */
export function useSample(stamp: string): SampleUse {
  const { fetched, again } = useFetched<SamplePlay>('/api/v1/sample', stamp)
  const [busy, setBusy] = useState(false)
  const send = async (what: SampleAct): Promise<void> => {
    setBusy(true)
    const answer = await post<SamplePlay>(`/api/v1/sample/${what}`, {})
    setBusy(false)
    if (!answer.ok) notify(answer.message, 'failed')
    again()
  }
  return { play: fetched.value, busy, act: (what) => void send(what) }
}
