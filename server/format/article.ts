/** An article as it was found in pasted copy. */
export interface Article {
  headline: string
  /** Paragraphs set apart by an empty line. */
  body: string
  /** RFC 3339; a day alone ("2024-11-11") where the copy gives no hour, null where it gives no date. */
  publishedAt: string | null
  byline: string | null
  dateline: string | null
  /** The outlet's name as the copy has it, or null. */
  outlet: string | null
  url: string | null
  language: string | null
}

/** What is known of an article before its lines are looked at, from a page's metadata. */
export type Known = Partial<Omit<Article, 'body'>>
