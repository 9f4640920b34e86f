import type { StoryScreen } from '../../shared/screen.ts'
import { pathWith } from '../access/request.ts'
import { useFetched } from '../access/use-fetched.ts'
import { StateView } from '../ui/state-view.tsx'
import { StoryView } from './story-view.tsx'

/** A story as the log had it at a moment: read once, never followed, nothing to be changed in it. */
export function AsOfStory({ id, asOf }: { id: string; asOf: string }) {
  const path = pathWith(`/api/v1/stories/${encodeURIComponent(id)}`, { asOf })
  const { fetched, again } = useFetched<Omit<StoryScreen, 'kind' | 'id'>>(path)
  if (fetched.at === 'loading') return <StateView state={{ at: 'loading' }} />
  if (fetched.at === 'error') return <StateView state={{ at: 'error', words: fetched.message, retry: again }} />
  const { story } = fetched.value
  if (story === null) return <StateView state={{ at: 'empty', words: 'This story did not exist then.' }} />
  return (
    <StoryView screen={{ ...fetched.value, kind: 'story', id }} story={story} look={null} past={Date.parse(asOf)} />
  )
}
