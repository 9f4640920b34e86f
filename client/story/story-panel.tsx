import { useSearch } from '@tanstack/react-router'
import { StateView } from '../ui/state-view.tsx'
import { useTopic } from '../follow/hooks.ts'
import { AsOfStory } from './as-of-story.tsx'
import { StoryView } from './story-view.tsx'
import { useLastLook } from './use-look.ts'

/** A story as it is now, or as it was where the address says so. */
export function StoryPanel({ id }: { id: string }) {
  const { asOf } = useSearch({ strict: false })
  return asOf === undefined ? <LiveStory id={id} /> : <AsOfStory id={id} asOf={asOf} />
}

function LiveStory({ id }: { id: string }) {
  const { screen, state, cursor } = useTopic(`story:${id}`)
  const look = useLastLook(id, cursor?.seq ?? null)
  if (state.at === 'refused') return <StateView state={{ at: 'error', words: state.message }} />
  if (screen === null) return <StateView state={{ at: 'loading' }} />
  if (screen.story === null) return <StateView state={{ at: 'empty', words: 'There is no story at this address.' }} />
  return <StoryView screen={screen} story={screen.story} look={look} past={null} />
}
