const words = (list: string): Set<string> => new Set(list.trim().split(/\s+/))

/** Elements that begin a paragraph of their own. */
export const BLOCK = words(`
  address article aside blockquote body button dd details div dl dt fieldset figcaption figure footer form
  h1 h2 h3 h4 h5 h6 header hr label li main nav ol option p pre section summary table tbody tfoot thead title tr ul
`)

/** Elements whose text nobody reads. */
export const SILENT = words(`
  audio canvas head iframe math noscript object script select style svg template textarea video
`)
