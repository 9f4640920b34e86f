import type { Place } from '../../shared/explanation.ts'
import type { Naming } from '../../shared/naming.ts'
import type { Entry } from '../../shared/entry.ts'
import { percent } from './confidence-words.ts'
import { t } from '../words/t.ts'

const sureWords = (chance: number): string =>
  chance >= 0.995 ? t('as sure as the desk can be') : t('{percent} sure', { percent: percent(chance) })

function filedPart(part: string): string {
  const [, kind, list = ''] = /^(names|terms) (.+)$/u.exec(part) ?? []
  if (kind === 'names') return t('names {names}', { names: list })
  if (kind === 'terms') return t('words {words}', { words: list })
  if (part === 'by hand') return t('by hand')
  return /^[01]\.\d+$/u.test(part) ? sureWords(Number(part)) : part
}

/** Why an item is in its story, with its probability told as a percentage: "names …; words …; 54 % sure". */
export const filedWords = (why: string): string => why.split('; ').map(filedPart).join('; ')

/** "paragraph 2 of 7, Reuters, version 3" */
export function placeWords({ paragraph, paragraphs, sourceName, version }: Place): string {
  return paragraph === 0
    ? t('headline, {sourceName}, version {version}', { sourceName, version })
    : t('paragraph {paragraph} of {paragraphs}, {sourceName}, version {version}', {
        paragraph,
        paragraphs,
        sourceName,
        version,
      })
}

/** Through whom a party spoke, and as whom the copy was read where the story knows it by another name. */
export function partyWords({ speaker, role, party }: Entry, { readAs }: Naming): string[] {
  const who = [speaker === party ? null : speaker, role].filter((word) => word !== null && word !== '')
  const through = who.length === 0 ? [] : [t('Through {who}.', { who: who.join(', ') })]
  return readAs === undefined ? through : [...through, t('Read as “{name}”.', { name: readAs })]
}

/** Why an entry is on its claim. */
export const matchWords = ({ asRead, claimId }: Pick<Entry, 'asRead' | 'claimId'>, match: string): string =>
  asRead !== null && asRead.claimId !== claimId ? t('put on this claim by hand') : t('matched by: {match}', { match })
