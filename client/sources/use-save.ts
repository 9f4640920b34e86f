import { useState } from 'react'
import type { Fault } from '../../shared/error-code.ts'
import type { RouteSecret, SourceSettings } from '../../shared/source-settings.ts'
import { put } from '../access/request.ts'
import type { Standing } from './standing.ts'

/** How a change of a source stands. */
export type Saving = { at: 'idle' | 'sending' } | { at: 'failed'; words: string; faults: readonly Fault[] }

interface Change {
  settings: SourceSettings
  secret: RouteSecret | null
  /** The edition that it was made on; 0 for a new source. */
  edition: number
}

/** Where a source's settings are kept. */
export const settingsPath = (id: string): string => `/api/v1/source-settings/${encodeURIComponent(id)}`

/** Sends settings. Answers what stands then, or null where it was refused; an overtaken edition is left to `onConflict`. */
export function useSave(onConflict: () => void): {
  saving: Saving
  save: (change: Change) => Promise<Standing | null>
} {
  const [saving, setSaving] = useState<Saving>({ at: 'idle' })
  const save = async ({ settings: { id, ...settings }, secret, edition }: Change): Promise<Standing | null> => {
    setSaving({ at: 'sending' })
    const answer = await put<Standing>(settingsPath(id), { settings, secret }, edition)
    if (answer.ok || answer.code === 'conflict') setSaving({ at: 'idle' })
    else setSaving({ at: 'failed', words: answer.message, faults: answer.faults ?? [] })
    if (answer.ok) return answer.value
    if (answer.code === 'conflict') onConflict()
    return null
  }
  return { saving, save }
}
