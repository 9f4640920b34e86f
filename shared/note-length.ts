/** The most characters of a note; apart from its schema, so that a page can ask for it without a schema library. */
export const LONGEST_NOTE = 4_000
