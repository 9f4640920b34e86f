import type { EventBody } from '../../shared/event.ts'
import { AT, aWall } from '../helpers/build.ts'

const on = (name: string, event: EventBody & { type: 'wall-changed' }) => ({ name, event })

/** What becomes of walls, over a desk that has one. */
export const WALL_SCENES = [
  on('another story on it', { type: 'wall-changed', wall: aWall({ name: 'Newsroom', storyId: 'story-2' }) }),
  on('gone over with its story', { type: 'wall-changed', wall: aWall({ storyId: 'story-2', chosenId: 'story-1' }) }),
  on('a second wall', { type: 'wall-changed', wall: aWall({ id: 'canteen', name: 'Canteen' }) }),
  on('another programme, taken over by an alert', {
    type: 'wall-changed',
    wall: aWall({
      storyId: 'story-2',
      programme: {
        panel: 'claims',
        order: 'hand',
        stories: ['story-1', 'story-2'],
        q: '',
        searchId: 'saved',
        searchBy: 'user-1',
        searchGone: true,
        dwell: 30,
        takeOver: 60,
        sound: true,
        zones: ['Asia/Tokyo'],
        dim: { from: '23:00', to: '06:00' },
      },
      held: true,
      turnedAt: AT,
      interrupted: { alertId: 'alert-1', until: AT, backTo: 'story-1' },
    }),
  }),
  on('taken off the list', { type: 'wall-changed', wall: aWall({ removed: true }) }),
]
