/** Letters and digits alone, in lower case: how two lines are compared. */
export const letters = (line: string): string => line.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** A line that is a web address, with a label or without. */
export const URL_LINE = /^((?:source|link|url|via)\s*:\s*)?(https?:\/\/[^\s<>"]{4,1900})$/i
