/** Whether single spaces alone stand between words. Most text is so, and a look costs far less than writing it anew. */
const isTidy = (text: string): boolean => !text.includes('  ') && !/[^\S ]/.test(text)

/** Text with single spaces between its words. */
export const oneLine = (text: string): string => (isTidy(text) ? text.trim() : text.replace(/\s+/g, ' ').trim())
