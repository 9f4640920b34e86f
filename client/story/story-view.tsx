import { useSearch } from '@tanstack/react-router'
import { type ComponentProps, memo, useMemo, useState } from 'react'
import type { Look } from '../../shared/mine.ts'
import type { Story } from '../../shared/story.ts'
import type { StoryScreen } from '../../shared/screen.ts'
import { useMayEdit } from '../access/me.tsx'
import { MergedNote } from '../proposal/merged-note.tsx'
import { ProposalBar } from '../proposal/proposal-bar.tsx'
import { Notes } from '../tending/notes.tsx'
import { useMinute } from '../ui/now.ts'
import { useShownZone } from '../ui/shown-zone.ts'
import { referenceTime } from '../ui/zone.ts'
import { endsAbove } from '../ui/under.ts'
import { useAfter } from '../ui/use-after.ts'
import { useWide } from '../ui/use-wide.ts'
import { Claims } from './claims.tsx'
import { Entries } from './entries.tsx'
import { PictureButton } from './picture-button.tsx'
import { readStory, type StoryReading } from './read-story.ts'
import { isWithin, spanText } from './span.ts'
import { SpanBar } from './span-bar.tsx'
import { StoryItems } from './story-items.tsx'
import { StoryHead } from './story-head.tsx'
import styles from './story-view.module.css'
import { useSpan } from './use-span.ts'
import { AroundContext } from '../why/around.ts'
import { Timeline } from './timeline/timeline.tsx'

interface StoryViewProps {
  screen: StoryScreen
  story: Story
  look: Look | null
  /** The moment that is shown, where it is not now. */
  past: number | null
}

const AT_TOP_PX = 8

interface Drawn {
  reading: StoryReading
  screen: StoryScreen
  past: number | null
}

/**
 * A story's parts are put on the page one after the other: head, entries, claims, lanes. Whoever leads through the past looks
 * at the entries, which come at once there.
 */
const LaterEntries = memo(function LaterEntries(props: ComponentProps<typeof Entries>) {
  const later = useAfter(props.entries)
  return <Entries {...props} entries={props.past ? props.entries : later} />
})

const LaterClaims = memo(function LaterClaims({ claims }: Pick<StoryReading, 'claims'>) {
  return <Claims claims={useAfter(useAfter(claims))} />
})

const LaterPicture = memo(function LaterPicture({ drawn }: { drawn: Drawn }) {
  const { reading, screen, past } = useAfter(useAfter(useAfter(drawn)))
  return <Timeline moments={reading.moments} entries={screen.entries} alleged={reading.alleged} past={past} />
})

/** Whether the items are listed: where there is nothing else to read, or when the reader asks. */
function useItemsList(bare: boolean) {
  const [asked, setAsked] = useState<boolean | null>(null)
  const shown = asked ?? bare
  return { shown, asked: asked === true, turn: () => setAsked(!shown) }
}

/** A story whole: head, claims with who stands where, timeline, entries. */
export function StoryView({ screen, story, look, past }: StoryViewProps) {
  const zone = useShownZone()
  const reading = useMemo(() => readStory(screen, zone), [screen, zone])
  const drawn = useMemo(() => ({ reading, screen, past }), [reading, screen, past])
  const around = useMemo(() => ({ ...screen, past }), [screen, past])
  const [atTop, setAtTop] = useState(true)
  const wide = useWide()
  const mayEdit = useMayEdit()
  const minute = useMinute()
  const { view } = useSearch({ strict: false })
  const { span, select } = useSpan()
  const entries = useMemo(() => reading.entries.filter((e) => isWithin(span, e.at)), [reading, span])
  const isBare = reading.entries.length === 0
  const list = useItemsList(isBare && screen.items.length > 0)
  const reference = referenceTime(reading.latest, past ?? minute)
  return (
    <div
      ref={endsAbove}
      className={styles.story}
      onScroll={(event) => setAtTop(event.currentTarget.scrollTop < AT_TOP_PX)}
    >
      <StoryHead story={story} latest={reading.latest} past={past !== null} items={list} />
      {mayEdit && past === null && story.mergedInto === null && <ProposalBar screen={screen} />}
      {story.mergedInto !== null && <MergedNote story={story} mayEdit={mayEdit && past === null} />}
      {mayEdit && past === null && <Notes storyId={story.id} />}
      <LaterClaims claims={reading.claims} />
      {list.shown && <StoryItems items={screen.items} main={isBare} asked={list.asked} />}
      {reading.moments.length > 0 && (wide || view !== undefined) && <LaterPicture drawn={drawn} />}
      {reading.moments.length > 0 && !wide && <PictureButton />}
      {span !== null && (
        <SpanBar
          span={span}
          shown={entries.length}
          all={reading.entries.length}
          reference={reference}
          clear={() => select(null)}
        />
      )}
      <AroundContext value={around}>
        <LaterEntries
          // Another span is another list: what stands in one is not held in the other.
          key={span === null ? 'all' : spanText(span)}
          entries={entries}
          reference={reference}
          look={look}
          atTop={atTop}
          past={past !== null}
        />
      </AroundContext>
    </div>
  )
}
