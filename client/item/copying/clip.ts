import type { Attributed } from './attribution.ts'

/** The same words twice: for a plain field and for one that keeps markup. */
export interface Clip {
  text: string
  html: string
}

const bare = (words: string): string => words.trim().replace(/^["“„«]+|["”“»]+$/gu, '')

const quote = ({ words, quoted }: Attributed): string => (quoted ? `“${bare(words)}”` : words.trim())

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<>"]/gu, (sign) => ESCAPES[sign] ?? sign)

/** Attributed words as text and as HTML: the warnings first, then the words, who, where. */
export function clipOf(said: Attributed): Clip {
  const { warnings, who, where, url } = said
  const lines = [who === null ? null : `— ${who}`, where === '' ? null : where].filter((line) => line !== null)
  const link = url === null || !/^https?:\/\//u.test(url) ? null : url
  const paragraphs = [
    ...warnings.map((warning) => `<p><strong>${escaped(warning)}</strong></p>`),
    `<blockquote><p>${escaped(quote(said)).replaceAll(/\n+/gu, '</p><p>')}</p></blockquote>`,
    `<p>${lines.map(escaped).join('<br>')}${link === null ? '' : `<br><a href="${escaped(link)}">${escaped(link)}</a>`}</p>`,
  ]
  return {
    text: [...warnings, quote(said), ...lines, ...(link === null ? [] : [link])].join('\n'),
    html: paragraphs.join(''),
  }
}
