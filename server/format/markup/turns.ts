const words = (list: string): string[] => list.trim().split(/\s+/)
const all = (list: string, turn: string): [string, string][] => words(list).map((name) => [name, turn])

/** What stands for an element of NITF or XHTML in clean HTML: a tag, or "" where nothing of it is copy. Others leave their content. */
const TAGS = new Map<string, string>([
  ...words('h2 h3 h4 ul ol li dl dt dd table caption thead tbody tfoot tr td th').map((name): [string, string] => [
    name,
    name,
  ]),
  ...words('em strong b i u s a sub sup abbr q cite figure figcaption').map((name): [string, string] => [name, name]),
  ...all('h1 hl1', 'h2'),
  ...all('hl2 hedline headline', 'h3'),
  ...all('h5 h6', 'h4'),
  ...all('bq blockquote', 'blockquote'),
  ...all('p fn address center credit datasource copyrite tagline', 'p'),
  ...all('head script style template title time meta link iframe object svg math form nav', ''),
  ...all('alt-code nitf-table-metadata media-metadata media-object nitf-colgroup col colgroup', ''),
])
const PHRASES = new Set(words('em strong b i u s a sub sup abbr q cite'))
/** Elements that hold blocks and are none themselves. */
const HOLDERS = new Set(
  words(`html body body.content body.end block section article main div center note media nitf-table content
  figure header footer aside details summary nitf`),
)

export const tagFor = (name: string): string | undefined => TAGS.get(name)
/** Part of a line of text; whatever is not known is taken for one, and leaves its words. */
export const isPhrase = (name: string): boolean =>
  PHRASES.has(name) ||
  name === 'br' ||
  name === 'img' ||
  !(TAGS.has(name) || HOLDERS.has(name) || /^(?:pre|hr)$/.test(name))
export const isHolder = (name: string): boolean => HOLDERS.has(name)
