import { notify } from '../../ui/notices.tsx'
import { t } from '../../words/t.ts'
import type { Attributed } from './attribution.ts'
import { clipOf } from './clip.ts'
import { toClipboard } from './to-clipboard.ts'

/** Copies words with their attribution, and says what was copied. */
export async function copyAttributed(said: Attributed): Promise<void> {
  if (!(await toClipboard(clipOf(said)))) return notify(t('The browser did not let it be copied.'), 'failed')
  const [warning] = said.warnings
  notify(warning === undefined ? t('Copied with attribution.') : t('Copied, with its warning: {warning}', { warning }))
}
