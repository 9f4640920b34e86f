import { isDay } from '../../shared/when-taken.ts'
import type { FindsTold } from './finds-told.ts'
import { whenTold } from './listing.ts'
import { CORRECTED, type Position, saysOf, spoken, type StoryTold } from './story-told.ts'

/** Text on one line that no sign of CommonMark changes. */
const md = (text: string): string =>
  text.replaceAll(/[\\`*_[\]<>#|~&!]/g, (sign) => `\\${sign}`).replaceAll(/\s+/g, ' ')

/** "2024-11-11 08:58 UTC"; a day alone as it is */
const time = (at: string): string =>
  isDay(at) ? at : `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`

function line({ entry, takenAt, withdrawn, corrected, outlets }: Position): string {
  const words = entry.quote ?? entry.text
  const carried = outlets.length === 0 ? '' : ` (${md(outlets.join(', '))})`
  const said = withdrawn ? 'withdrawn by who reported it' : `${md(words)} — ${md(spoken(entry))}${carried}`
  const mark = corrected === null ? '' : ` — **${CORRECTED}**: ${md(corrected.told)}`
  return `- ${time(takenAt)}: **${md(entry.party)}** ${saysOf(entry)}: ${said}${mark}`
}

/** A story by its claims, each with who says what of it, the latest first. */
export function storyMarkdown({ story, claims, positions, sample, listing }: StoryTold): string {
  const of = (claimId: string): string[] => positions.filter(({ entry }) => entry.claimId === claimId).map(line)
  return [
    `# ${md(story.title)}`,
    ...(sample ? ['**SAMPLE, not news**'] : []),
    `As logged up to ${time(listing.updatedAt)}. <${listing.url}>`,
    ...claims.flatMap(({ id, text }) => [`## ${md(text)}`, of(id).join('\n') || 'Nobody yet.']),
    '',
  ].join('\n\n')
}

export const findsMarkdown = ({ finds, listing }: FindsTold): string =>
  [
    `# ${md(listing.title)}`,
    finds
      .map(({ told }) => `- ${time(whenTold(told))}: [${md(told.title)}](${told.url}) — ${md(told.provider)}`)
      .join('\n') || 'Nothing was found.',
    '',
  ].join('\n\n')
