import { type Later, readLater } from '../../shared/later.ts'
import { t } from '../words/t.ts'

/** What a later version made of an entry, in a line. */
export function laterWords({ made, version, words }: Later): string {
  switch (made) {
    case 'softened':
      return words === null
        ? t('softened in version {version}', { version })
        : t('softened in version {version}: “{words}”', { version, words })
    case 'dropped':
      return t('version {version} no longer tells it', { version })
    case 'gone':
      return t('version {version} no longer has these words', { version })
    case 'corrected':
    case 'otherwise':
      return t('version {version} says: “{words}”', { version, words: words ?? '…' })
    default:
      return made satisfies never
  }
}

/** The same of what the log keeps; of a form that is not known, as it stands. */
export function loggedLater(text: string): string {
  const later = readLater(text)
  return later === null ? text : laterWords(later)
}

/** The mark of an entry whose words the copy has no longer. */
export const rewrittenMark = ({ made }: Later): string =>
  made === 'corrected' ? t('✎ corrected since') : t('✎ changed since')
