import type { Format } from '../../shared/format.ts'
import { StateView } from '../ui/state-view.tsx'
import type { Draft } from './draft.ts'
import { LatestCopy } from './latest-copy.tsx'
import { PushGuide } from './push-guide.tsx'
import styles from './source-detail.module.css'
import { SourceHead } from './source-head.tsx'
import type { SourceRow } from './source-rows.ts'
import { SourceSwitch } from './source-switch.tsx'
import { SourceForm } from './source-form.tsx'
import type { Standing } from './standing.ts'
import { TestResult } from './test-result.tsx'
import { useTest } from './use-test.ts'
import { Waiting } from './waiting.tsx'
import { t } from '../words/t.ts'

export interface SourceDetailProps {
  row: SourceRow
  formats: readonly Format[]
  draft: Draft | undefined
  onDraft: (draft: Draft | null) => void
  /** Counters and settings are to be read again. */
  again: () => void
  onRemoved: () => void
}

/** A source: how it is doing, what it is set to, what waits, what a test shows. */
export function SourceDetail(props: SourceDetailProps) {
  const { standing } = props.row
  if (standing === null) return <StateView state={{ at: 'loading' }} />
  return <Shown {...props} standing={standing} />
}

function Shown({
  row,
  standing,
  formats,
  draft,
  onDraft,
  again,
  onRemoved,
}: SourceDetailProps & { standing: Standing }) {
  const { tested, test } = useTest()
  const { settings, waiting, run } = standing
  const isPush = settings.route.kind === 'push'
  return (
    <>
      <SourceHead row={row} standing={standing}>
        <SourceSwitch standing={standing} draft={draft} onDraft={onDraft} again={again} onRemoved={onRemoved} />
      </SourceHead>
      <div className={styles.parts} data-side={waiting > 0 || isPush || tested.at !== 'never' || undefined}>
        <SourceForm
          standing={standing}
          formats={formats}
          held={draft}
          onDraft={onDraft}
          again={again}
          test={isPush ? null : test}
          isTesting={tested.at === 'asking'}
        />
        <aside className={styles.side} aria-label={t('Copy')}>
          <TestResult tested={tested} />
          {waiting > 0 && <Waiting source={settings.id} count={waiting} onRead={again} />}
          {isPush && <PushGuide key={settings.id} id={settings.id} name={row.line.name} />}
          <LatestCopy source={settings.id} lastCopyAt={run.lastCopyAt} />
          {waiting === 0 && !isPush && tested.at === 'never' && run.lastCopyAt === null && (
            <p className={styles.small}>
              {t('Nothing has come yet. Test shows what would come in, without taking it in.')}
            </p>
          )}
        </aside>
      </div>
    </>
  )
}
