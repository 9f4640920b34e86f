import type { Entry } from '../../../shared/entry.ts'
import { t } from '../../words/t.ts'
import type { Tally } from './compare.ts'

type Noted = Pick<Entry, 'evidence' | 'state'>

const SOFTENED = /^softened in version (\d+)/u

/** Positions of which the desk says that a version after `before`, up to `shown`, took words back. */
export function softenedSince(entries: readonly Noted[], before: number, shown: number): number {
  const versions = entries.flatMap(({ evidence, state }) => {
    const [, version] = state === 'rejected' ? [] : (SOFTENED.exec(evidence?.later ?? '') ?? [])
    return version === undefined ? [] : [Number(version)]
  })
  return versions.filter((version) => version > before && version <= shown).length
}

/** What changed, in one line: "headline changed, 2 sentences new, 1 softened". */
export function tallyWords(tally: Tally, softened: number): string {
  const { headline, added, removed, reworded, moved } = tally
  const parts = [
    headline && t('headline changed'),
    added > 0 && t('{count, plural, one {# sentence new} other {# sentences new}}', { count: added }),
    removed > 0 && t('{count, plural, one {# sentence gone} other {# sentences gone}}', { count: removed }),
    reworded > 0 && t('{count, plural, one {# reworded} other {# reworded}}', { count: reworded }),
    moved > 0 && t('{count, plural, one {# moved} other {# moved}}', { count: moved }),
    softened > 0 && t('{count, plural, one {# softened} other {# softened}}', { count: softened }),
  ]
  const told = parts.filter((part) => part !== false)
  return told.length === 0 ? t('no words changed') : told.join(', ')
}
