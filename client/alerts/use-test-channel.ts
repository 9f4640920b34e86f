import { useState } from 'react'
import { post } from '../access/request.ts'
import { t } from '../words/t.ts'

export interface Said {
  ok: boolean
  words: string
}

/** Sends a test by a channel (`path`), and keeps in words what came of it. `after`: what is told of the channel has changed. */
export function useTestChannel(path: string, after: () => void) {
  const [said, say] = useState<Said | null>(null)
  const test = async (): Promise<void> => {
    const answer = await post<{ ok: boolean; answer: string }>(`${path}/test`, {})
    if (!answer.ok) say({ ok: false, words: answer.message })
    else if (answer.value.ok)
      say({ ok: true, words: t('The test was taken: {answer}', { answer: answer.value.answer }) })
    else say({ ok: false, words: t('The test failed: {answer}', { answer: answer.value.answer }) })
    after()
  }
  return { said, say, test }
}
