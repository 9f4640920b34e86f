/**
 * Prefixes by which the readers of feeds call namespaces, however a feed spells them: "https:" for "http:", capitals and a
 * slash too many or too few are all met.
 */
const PREFIXES = new Map(
  Object.entries({
    'www.w3.org/2005/atom': 'atom',
    'purl.org/atom/ns#': 'atom',
    'purl.org/atom/ns': 'atom',
    'purl.org/rss/1.0': 'rss',
    'my.netscape.com/rdf/simple/0.9': 'rss',
    'channel.netscape.com/rdf/simple/0.9': 'rss',
    'backend.userland.com/rss2': 'rss',
    'purl.org/dc/elements/1.1': 'dc',
    'purl.org/dc/elements/1.0': 'dc',
    'purl.org/dc/terms': 'dcterms',
    'purl.org/rss/1.0/modules/content': 'content',
    'search.yahoo.com/mrss': 'media',
    'www.itunes.com/dtds/podcast-1.0.dtd': 'itunes',
    'www.google.com/schemas/play-podcasts/1.0': 'googleplay',
    'rssnamespace.org/feedburner/ext/1.0': 'feedburner',
    'www.w3.org/1999/xhtml': 'xhtml',
    'www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf',
    'www.georss.org/georss': 'georss',
    'backend.userland.com/creativecommonsrssmodule': 'cc',
    'cyber.law.harvard.edu/rss/creativecommonsrssmodule.html': 'cc',
    'purl.org/atompub/tombstones/1.0': 'at',
    'feed.wenn.com/xmlns/2010/03/wenn_nm': 'wenn_nm',
    'feed.wenn.com/xmlns/2010/03/wenn_cm': 'wenn_cm',
  }),
)

/** Namespaces of prefixes that feeds use without declaring them. */
export const WELL_KNOWN: Readonly<Record<string, string>> = {
  atom: 'http://www.w3.org/2005/Atom',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  content: 'http://purl.org/rss/1.0/modules/content/',
  media: 'http://search.yahoo.com/mrss/',
  itunes: 'http://www.itunes.com/dtds/podcast-1.0.dtd',
  googleplay: 'http://www.google.com/schemas/play-podcasts/1.0',
  feedburner: 'http://rssnamespace.org/feedburner/ext/1.0',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  georss: 'http://www.georss.org/georss',
  at: 'http://purl.org/atompub/tombstones/1.0',
}

/** The prefix of a namespace; "" for none, "?" for one that is not known. */
export function prefixOf(space: string): string {
  if (space === '') return ''
  return (
    PREFIXES.get(
      space
        .trim()
        .toLowerCase()
        .replace(/^https?:\/\//, '')
        .replace(/\/+$/, ''),
    ) ?? '?'
  )
}
