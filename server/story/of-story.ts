import { sameOutlet } from './outlet.ts'
import { plain } from './plain.ts'
import { type Reading, sideOf, storyOf } from './reading.ts'
import { isLive } from './story-line.ts'

/** An outlet’s name in plain letters, as copy goes on to call it. */
export const withoutArticle = (outlet: string): string => plain(outlet).replace(/^(?:the|die|der|das|le|la|el) /u, '')

/** S25: true where the copy names an outlet that reported the story, and is not that outlet's own: it answers the report. */
export function creditsReporter({ line, ...reading }: Reading): boolean {
  const copy = ` ${plain(reading.text)}`
  return storyOf({ line, ...reading }).entries.some(
    (e) =>
      sideOf(e) === 'reports' &&
      isLive(e) &&
      !sameOutlet(e.party, line.sourceName, reading.names) &&
      copy.includes(` ${withoutArticle(e.party)}`),
  )
}
