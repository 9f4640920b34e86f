/** Documents of NewsML-G2, written by hand: a news item of a fictitious agency, its parts to be replaced. */
export interface Parts {
  name?: string
  identity?: string
  rights?: string
  meta?: string
  about?: string
  content?: string
}

export const NAR = 'xmlns="http://iptc.org/std/nar/2006-10-01/"'
const CREATED = '<versionCreated>2024-11-11T08:58:00+01:00</versionCreated>'
const CLASS = '<itemClass qcode="ninat:text"/><provider qcode="nprov:OP"><name>Ostend Press</name></provider>'
export const HEADLINE = '<headline>Harbour board denies sale talks</headline>'
export const WORDS =
  '<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body><p>Text.</p></body></html></inlineXML>'

export const item = ({
  name = 'newsItem',
  identity = 'guid="urn:op:1" version="3" xml:lang="en-GB"',
  rights = '',
  meta = '',
  about = HEADLINE,
  content = WORDS,
}: Parts = {}): string =>
  `<${name} ${NAR} standard="NewsML-G2" ${identity}>${rights}<itemMeta>${CLASS}${CREATED}${meta}</itemMeta>
   <contentMeta>${about}</contentMeta><contentSet>${content}</contentSet></${name}>`
export const message = (items: string): string =>
  `<newsMessage ${NAR}><header><sent>2024-11-11T09:00:00Z</sent><sender>op.example</sender><priority>4</priority></header><itemSet>${items}</itemSet></newsMessage>`
