import type { PlainItem } from '../../shared/item.ts'

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

export const paragraphsOf = ({ body }: PlainItem): string[] => (body ?? '').split('\n\n')

/** The body as paragraphs of HTML, with a link as web copy has them. */
export const htmlOf = (item: PlainItem): string =>
  paragraphsOf(item)
    .map((paragraph) => `<p>${escaped(paragraph)} <a href="https://wire.example/more">More</a></p>`)
    .join('\n')

export const pageOf = ({ guid }: PlainItem): string => `https://wire.example/${encodeURIComponent(guid)}`
