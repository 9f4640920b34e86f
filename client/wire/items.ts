import { t } from '../words/t.ts'

/** "7 new items": copy that came above the row that one reads. */
export const newItems = (count: number): string => t('{count, plural, one {# new item} other {# new items}}', { count })
