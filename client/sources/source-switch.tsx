import { useState } from 'react'
import { useMayAdmin } from '../access/me.tsx'
import { remove } from '../access/request.ts'
import buttons from '../ui/button.module.css'
import { notify } from '../ui/notices.tsx'
import { type Draft, rebased } from './draft.ts'
import { RemoveDialog } from './remove-dialog.tsx'
import type { Standing } from './standing.ts'
import { settingsPath, useSave } from './use-save.ts'
import { t } from '../words/t.ts'

interface SourceSwitchProps {
  standing: Standing
  draft: Draft | undefined
  onDraft: (draft: Draft | null) => void
  again: () => void
  onRemoved: () => void
}

/** On, off, and away. */
export function SourceSwitch({ standing, draft, onDraft, again, onRemoved }: SourceSwitchProps) {
  const mayAdmin = useMayAdmin()
  const [asking, setAsking] = useState(false)
  const { settings, edition } = standing
  const { saving, save } = useSave(() => {
    notify(t('Somebody has just changed this source. Look again, then turn it.'), 'failed')
    again()
  })
  if (!mayAdmin) return null
  const turn = async (): Promise<void> => {
    const stands = await save({ settings: { ...settings, on: !settings.on }, secret: null, edition })
    // What is being written goes on upon the new edition.
    if (stands !== null && draft !== undefined) onDraft(rebased(draft, stands.settings, stands.edition))
    again()
  }
  const takeAway = async (): Promise<void> => {
    setAsking(false)
    const answer = await remove(settingsPath(settings.id))
    if (!answer.ok) return notify(answer.message, 'failed')
    onDraft(null)
    onRemoved()
    again()
    notify(t('{name} is removed.', { name: settings.name ?? settings.id }))
  }
  return (
    <>
      <button type="button" className={buttons.button} disabled={saving.at === 'sending'} onClick={() => void turn()}>
        {settings.on ? t('Turn off') : t('Turn on')}
      </button>
      <button type="button" className={buttons.plain} onClick={() => setAsking(true)}>
        {t('Remove')}
      </button>
      {asking && (
        <RemoveDialog
          name={settings.name ?? settings.id}
          onRemove={() => void takeAway()}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  )
}
