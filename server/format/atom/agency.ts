import { Fields, type Naming } from '../feed/fields.ts'
import { type Words, wordsOf } from '../feed/words.ts'

/** What an agency says of an entry in a module of its own. */
export interface AgencyWords {
  /** Of the article, in whichever of the agency's feeds it comes: Atom's id is that of one feed's entry. */
  id: string | undefined
  summary: Words | undefined
}

/** WENN's news management and content metadata (2010/03): its own id of the article, and its first line apart. */
export function agencyWords(fields: Fields, naming: Naming): AgencyWords {
  const management = new Fields(fields.filled('wenn_nm:newsmanagement'), naming)
  const metadata = new Fields(fields.filled('wenn_cm:contentmetadata'), naming)
  return {
    id: management.text('wenn_nm:original_article_id'),
    summary: wordsOf(metadata.filled('wenn_cm:first_line')),
  }
}
