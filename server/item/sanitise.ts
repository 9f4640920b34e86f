import sanitizeHtml from 'sanitize-html'

const BLOCKS = [
  'p',
  'br',
  'hr',
  'h2',
  'h3',
  'h4',
  'blockquote',
  'pre',
  'ul',
  'ol',
  'li',
  'dl',
  'dt',
  'dd',
  'figure',
  'figcaption',
]
const TABLES = ['table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td']
const WORDS = ['b', 'strong', 'i', 'em', 'u', 's', 'sub', 'sup', 'abbr', 'q', 'cite', 'a']

const POLICY: sanitizeHtml.IOptions = {
  allowedTags: [...BLOCKS, ...TABLES, ...WORDS],
  allowedAttributes: {
    a: ['href', 'rel'],
    abbr: ['title'],
    td: ['colspan', 'rowspan'],
    th: ['colspan', 'rowspan'],
  },
  allowedSchemes: ['http', 'https', 'mailto'],
  allowProtocolRelative: false,
  disallowedTagsMode: 'discard',
  /** Elements whose text is not copy. */
  nonTextTags: ['script', 'style', 'textarea', 'option', 'noscript', 'template', 'iframe', 'object', 'svg', 'math'],
  nestingLimit: 40,
  /** Headlines within a body step down, so that a page keeps one `h1`. */
  transformTags: {
    h1: 'h2',
    a: (tagName, { href }) => ({
      tagName,
      attribs: href ? { href, rel: 'noopener noreferrer nofollow' } : {},
    }),
  },
}

/** Copy's own markup, reduced once at the door to structure and plain links: no script, style, picture, frame or handler. */
export const sanitise = (html: string): string => sanitizeHtml(html, POLICY).trim()
