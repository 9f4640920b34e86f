import { useState } from 'react'
import type { Fault } from '../../shared/error-code.ts'
import type { SourcePreview } from '../../shared/source-preview.ts'
import type { RouteSecret, SourceSettings } from '../../shared/source-settings.ts'
import { post } from '../access/request.ts'

/** How a test of a source stands. */
export type Tested =
  | { at: 'never' }
  | { at: 'asking' }
  | { at: 'done'; preview: SourcePreview }
  | { at: 'failed'; words: string; faults: readonly Fault[] }

/** Asks a source as it is set on the screen what it would bring; nothing is taken in. */
export function useTest(): { tested: Tested; test: (settings: SourceSettings, secret: RouteSecret | null) => void } {
  const [tested, setTested] = useState<Tested>({ at: 'never' })
  const test = (settings: SourceSettings, secret: RouteSecret | null): void => {
    setTested({ at: 'asking' })
    const ask = async (): Promise<void> => {
      const answer = await post<SourcePreview>('/api/v1/source-settings/test', { settings, secret })
      setTested(
        answer.ok
          ? { at: 'done', preview: answer.value }
          : { at: 'failed', words: answer.message, faults: answer.faults ?? [] },
      )
    }
    void ask()
  }
  return { tested, test }
}
