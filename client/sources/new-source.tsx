import { type SubmitEvent, useEffect, useMemo, useRef, useState } from 'react'
import type { Format } from '../../shared/format.ts'
import type { RouteKind } from '../../shared/source-settings.ts'
import { blankSettings, draftOf, isChanged } from './draft.ts'
import { FormActs, Refused } from './form-acts.tsx'
import { KINDS, kindWords } from './route-words.ts'
import detail from './source-detail.module.css'
import { SourceFields } from './source-fields.tsx'
import { proposedId } from './source-id.ts'
import { TestResult } from './test-result.tsx'
import { useSave } from './use-save.ts'
import { useTest } from './use-test.ts'
import { t } from '../words/t.ts'

interface NewSourceProps {
  kind: RouteKind
  formats: readonly Format[]
  /** Ids that are taken. */
  taken: ReadonlySet<string>
  onSet: (id: string) => void
}

/** A source that is being set up; it can be tested before it is. */
export function NewSource({ kind, formats, taken, onSet }: NewSourceProps) {
  const blank = useMemo(() => blankSettings(kind), [kind])
  const [draft, setDraft] = useState(() => draftOf(blank, 0))
  const [isTaken, setTaken] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const { saving, save } = useSave(() => setTaken(true))
  const { tested, test } = useTest()
  const { settings, secret } = draft
  const proposed = proposedId(settings, taken)
  const named = { ...settings, id: settings.id.trim() || proposed || kind }
  const faults = [saving, tested].flatMap((one) => (one.at === 'failed' ? one.faults : []))
  const send = async (): Promise<void> => {
    setTaken(false)
    const stands = await save({ settings: named, secret, edition: 0 })
    if (stands !== null) onSet(stands.settings.id)
  }
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    void send()
  }
  return (
    <>
      <Head kind={kind} />
      <div className={detail.parts}>
        <form ref={form} className={detail.set} onSubmit={submit} aria-label={t('New source')}>
          <SourceFields
            settings={settings}
            secret={secret}
            hasSecret={false}
            formats={formats}
            faults={isTaken ? [...faults, { path: '/id', message: t('another source has this id') }] : faults}
            mayChange
            proposed={proposed}
            onSettings={(next) => setDraft({ ...draft, settings: next })}
            onSecret={(next) => setDraft({ ...draft, secret: next })}
          />
          <Refused saving={saving} />
          <FormActs
            words={t('Set it up')}
            isChanged={isChanged(draft)}
            maySave={saving.at !== 'sending'}
            onDiscard={null}
            onTest={kind === 'push' ? null : () => form.current?.reportValidity() && test(named, secret)}
            isTesting={tested.at === 'asking'}
          />
        </form>
        <aside className={detail.side} aria-label={t('Copy')}>
          <TestResult tested={tested} />
          {tested.at === 'never' && <p className={detail.small}>{asideWords(kind)}</p>}
        </aside>
      </div>
    </>
  )
}

function Head({ kind }: { kind: RouteKind }) {
  return (
    <header className={detail.head}>
      <div className={detail.title}>
        <h2>{t('New source: {kind}', { kind: kindWords(kind) })}</h2>
      </div>
      <p className={detail.small}>{t(KINDS[kind].about)}</p>
    </header>
  )
}

const asideWords = (kind: RouteKind): string =>
  kind === 'push'
    ? t('Once it is set up, a key for it can be made here.')
    : t('Test shows what would come in, without taking it in.')
