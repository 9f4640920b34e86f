import type { Command } from '../../shared/protocol/command.ts'
import type { Identity } from '../../shared/role.ts'
import { isSample } from '../../shared/sample-guid.ts'
import type { DeskScreen, StoryScreen } from '../../shared/screen.ts'
import type { SampleGiven } from './sample.ts'

const reason = 'sample put away'

/** What puts a story away: a story of the sample alone is closed, its alerts answered; out of others its items are taken. */
function commandsFor({ id, items, alerts }: StoryScreen): Command[] {
  const samples = items.filter(isSample)
  if (samples.length === 0) return []
  if (samples.length < items.length)
    return samples.map(({ itemId }) => ({ name: 'file-item', args: { itemId, storyId: null, reason } }))
  const open = alerts.filter(({ state }) => state !== 'resolved')
  return [
    ...open.map((alert): Command => ({ name: 'resolve-alert', args: { alertId: alert.id, reason } })),
    { name: 'close-story', args: { storyId: id, reason } },
  ]
}

/** Takes the sample out of everybody's way by ordinary commands, which can be taken back one by one; its copy stays, marked. */
export async function putAway(
  { stories }: DeskScreen,
  { screen, desk, newId, warn }: Pick<SampleGiven, 'screen' | 'desk' | 'newId' | 'warn'>,
  by: Identity,
): Promise<void> {
  for (const { id } of stories.filter(({ state }) => state === 'open')) {
    const read = await screen(`story:${id}`)
    for (const command of read.screen.kind === 'story' ? commandsFor(read.screen) : []) {
      const answer = await desk.command({ id: newId(), ...command }, by)
      if (!answer.ok) warn(`${command.name}: ${answer.message}`)
    }
  }
}
