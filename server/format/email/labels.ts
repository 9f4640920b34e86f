/** Fields that writers put before their copy, each on a line: "Headline: …", "Slugline: …". */
export interface Labels {
  headline?: string
  abstract?: string
  slugline?: string
  byline?: string
  /** The copy without these lines. */
  rest: string
}

const NAMES: Record<string, Exclude<keyof Labels, 'rest'>> = {
  headline: 'headline',
  title: 'headline',
  abstract: 'abstract',
  summary: 'abstract',
  slug: 'slugline',
  slugline: 'slugline',
  byline: 'byline',
}
const LABEL = /^(headline|title|abstract|summary|slug|slugline|byline)\s*:\s+(\S.*)$/i
/** Lines that are looked at; further down the same words are copy. */
const WITHIN = 15

/** Reads labelled lines at the beginning of copy; none counts unless there is a headline among them. */
export function labelsOf(text: string): Labels {
  const lines = text.split('\n')
  const found: Labels = { rest: text }
  const rest = lines.filter((line, at) => {
    const [, label = '', words = ''] = (at < WITHIN ? LABEL.exec(line) : null) ?? []
    const name = NAMES[label.toLowerCase()]
    if (name !== undefined) found[name] ??= words.trim()
    return name === undefined
  })
  if (found.headline === undefined) return { rest: text }
  return {
    ...found,
    rest: rest
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
  }
}
