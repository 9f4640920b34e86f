import type { Place } from '../../shared/explanation.ts'
import type { Naming } from '../../shared/naming.ts'
import type { Entry } from '../../shared/entry.ts'
import { percent } from './confidence-words.ts'
import { type Message, msg, t } from '../words/t.ts'

const sureWords = (chance: number): string =>
  chance >= 0.995 ? t('as sure as the desk can be') : t('{percent} sure', { percent: percent(chance) })

const PLAIN: Record<string, Message> = {
  'by hand': msg('by hand'),
  'split by hand': msg('split by hand'),
  'split taken back': msg('split taken back'),
  'a position of its own': msg('a position of its own'),
}

function filedPart(part: string): string {
  const [, kind, list = ''] = /^(names|terms) (.+)$/u.exec(part) ?? []
  if (kind === 'names') return t('names {names}', { names: list })
  if (kind === 'terms') return t('words {words}', { words: list })
  const plain = PLAIN[part]
  if (plain !== undefined) return t(plain)
  return /^[01]\.\d+$/u.test(part) ? sureWords(Number(part)) : part
}

/** Why two stories may be one, or one two, as the desk proposes it: whole sentences with names and words of the copy. */
function proposedWords(why: string): string | null {
  const [, agree, asked, title, words] = /^(\d+) of its latest (\d+) items fit “(.*)” too: (.*)$/u.exec(why) ?? []
  if (agree !== undefined)
    return t('{agree} of its latest {asked} items fit “{title}” too: {words}', {
      agree: Number(agree),
      asked: Number(asked),
      title: title ?? '',
      words: words ?? '',
    })
  const [, apart, headline, rest] =
    /^(\d+) items about “(.*)” have no telling words in common with the other (\d+)$/u.exec(why) ?? []
  if (apart === undefined) return null
  return t('{apart} items about “{headline}” have no telling words in common with the other {rest}', {
    apart: Number(apart),
    rest: Number(rest),
    headline: headline ?? '',
  })
}

/** Why an item is in its story, or would be: "names …; words …; 54 % sure"; probabilities are told as percentages. */
export const filedWords = (why: string): string => proposedWords(why) ?? why.split('; ').map(filedPart).join('; ')

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
