import type { Analysis } from '../../shared/statement.ts'

/** What an analyst is given: a version's text and what is known of its sender. */
export interface Copy {
  headline: string
  body: string
  /** As the sender declares it, or null. */
  language: string | null
  publishedAt: string
  /** The outlet's name as the wire gives it ("Reuters"). */
  sourceName: string
}

/** The port behind which the analysis stands: pure, offline; every statement's span is verbatim copy. */
export type Analyse = (copy: Copy) => Analysis

/** The text that statement offsets point into. */
export const copyText = (copy: Pick<Copy, 'headline' | 'body'>): string => `${copy.headline}\n\n${copy.body}`
