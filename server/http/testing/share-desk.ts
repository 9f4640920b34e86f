import { aClaim, aLine, anEntry, aNote, aStory } from '../../../tests/helpers/build.ts'
import { append } from '../../../tests/store/build.ts'
import { shareLine } from '../../../shared/share.ts'
import { openTestDesk, type TestDeskGiven } from './desk.ts'

export const basic = (words: string) => ({ authorization: `Basic ${Buffer.from(words).toString('base64')}` })

const line = (itemId: string, storyId: string) => aLine({ itemId, guid: itemId, storyId })

/** A desk with the story of a link, and much that a link must never tell. */
export async function aShareDesk(given: TestDeskGiven = {}) {
  const desk = await openTestDesk({ publicUrl: 'https://desk.example', ...given })
  const held = { version: 1, headline: 'EMBARGOED', until: null }
  await append(
    desk.store,
    { type: 'story-opened', story: aStory({ assignee: { id: 'u', name: 'ASSIGNEE' } }) },
    { type: 'item-arrived', item: line('item-1', 'story-1') },
    { type: 'item-arrived', item: line('item-9', 'story-1') },
    { type: 'item-held', item: { ...line('item-2', 'story-1'), headline: 'EMBARGOED', held } },
    { type: 'claim-made', claim: aClaim() },
    { type: 'entry-logged', entry: anEntry() },
    {
      type: 'entry-logged',
      entry: anEntry({
        id: 'entry-2',
        party: 'Agency',
        text: 'KILLED LATER',
        quote: null,
        firstItemId: 'item-9',
        carriedBy: ['item-9'],
      }),
    },
    {
      type: 'entry-logged',
      entry: anEntry({ id: 'entry-3', party: 'Nobody', text: 'REJECTED LATER', quote: 'REJECTED LATER' }),
    },
    { type: 'note-written', note: aNote({ text: 'PRIVATE' }) },
    { type: 'story-opened', story: aStory({ id: 'story-2', title: 'OTHER' }) },
    { type: 'item-withdrawn', item: { ...line('item-9', 'story-1'), withdrawn: true, status: 'canceled' } },
    {
      type: 'entry-changed',
      entry: anEntry({
        id: 'entry-3',
        party: 'Nobody',
        text: 'REJECTED LATER',
        quote: 'REJECTED LATER',
        state: 'rejected',
      }),
      change: 'rejected',
    },
  )
  const editor = await desk.as('editor')
  const share = async (payload: object = {}) => {
    const answer = await desk.inject({
      method: 'POST',
      url: '/api/v1/stories/story-1/shares',
      headers: editor,
      payload,
    })
    return shareLine.parse(answer.json())
  }
  const get = (url: string, headers: Record<string, string> = {}) => desk.inject({ url, headers })
  const status = async (url: string, headers: Record<string, string> = {}) => (await get(url, headers)).statusCode
  return { ...desk, editor, share, get, status }
}
/** Words that are nowhere in what a link gives. */
export const FORBIDDEN = /EMBARGOED|KILLED LATER|REJECTED LATER|PRIVATE|OTHER|ASSIGNEE/
