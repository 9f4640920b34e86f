import { type SubmitEvent, useState } from 'react'
import { isSameFarSide } from '../../shared/far-side.ts'
import type { Format } from '../../shared/format.ts'
import type { RouteSecret, SourceSettings } from '../../shared/source-settings.ts'
import { useMayAdmin } from '../access/me.tsx'
import { notify } from '../ui/notices.tsx'
import { changedFields, type Draft, draftOf, isChanged, isOvertaken, rebased, standingDraft } from './draft.ts'
import { FormActs, Refused } from './form-acts.tsx'
import { Overtaken } from './overtaken.tsx'
import detail from './source-detail.module.css'
import { SourceFields } from './source-fields.tsx'
import type { Standing } from './standing.ts'
import { useSave } from './use-save.ts'
import { t } from '../words/t.ts'

interface SourceFormProps {
  standing: Standing
  formats: readonly Format[]
  /** What was begun here before. */
  held: Draft | undefined
  onDraft: (draft: Draft | null) => void
  again: () => void
  /** Null where there is nothing to ask. */
  test: ((settings: SourceSettings, secret: RouteSecret | null) => void) | null
  isTesting: boolean
}

/** A source's settings: read by editors, changed by admins. */
export function SourceForm({ standing, formats, held, onDraft, again, test, isTesting }: SourceFormProps) {
  const mayAdmin = useMayAdmin()
  const [resets, setResets] = useState(0)
  const { saving, save } = useSave(again)
  const { settings: theirs, edition } = standing
  const draft = standingDraft(held, edition)
  const shown = draft ?? draftOf(theirs, edition)
  const unsaved = isChanged(shown) && shown.saved === null
  const overtaken = isOvertaken(draft, edition)
  const change = (part: Partial<Draft>): void => onDraft({ ...shown, saved: null, ...part })
  const anew = (next: Draft | null): void => {
    onDraft(next)
    setResets(resets + 1)
  }
  const send = async (): Promise<void> => {
    const stands = await save(shown)
    if (stands === null) return
    onDraft({ ...shown, saved: stands.edition })
    again()
    notify(t('Saved.'))
  }
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    void send()
  }
  return (
    <form className={detail.set} onSubmit={submit} aria-label={t('Settings')}>
      {overtaken && draft !== null && (
        <Overtaken
          theirs={changedFields(draft.base, theirs)}
          onKeep={() => anew(rebased(draft, theirs, edition))}
          onDiscard={() => anew(null)}
        />
      )}
      <SourceFields
        key={`${shown.edition} ${resets}`}
        settings={shown.settings}
        secret={shown.secret}
        hasSecret={standing.hasSecret && isSameFarSide(theirs.route, shown.settings.route)}
        formats={formats}
        faults={saving.at === 'failed' ? saving.faults : []}
        mayChange={mayAdmin}
        proposed={null}
        onSettings={(settings) => change({ settings })}
        onSecret={(secret) => change({ secret })}
      />
      <Refused saving={saving} />
      {mayAdmin && (
        <FormActs
          words={t('Save')}
          isChanged={unsaved}
          maySave={unsaved && !overtaken && saving.at !== 'sending'}
          onDiscard={draft === null ? null : () => anew(null)}
          onTest={test === null ? null : () => test(shown.settings, shown.secret)}
          isTesting={isTesting}
        />
      )}
    </form>
  )
}
