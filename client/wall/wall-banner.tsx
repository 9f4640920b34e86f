import type { Alert } from '../../shared/alert.ts'
import { alertSentence, alertWords } from '../alerts/alarm.ts'
import { usePart } from '../follow/hooks.ts'
import { useMinute } from '../ui/now.ts'
import { type BannerFacts, bannerFacts } from './banner-facts.ts'
import styles from './wall.module.css'

/** Letters beyond which the headline is set smaller, over the whole width. */
const LONG = 56

interface WallBannerProps {
  alert: Alert
  /** The story on the wall; null where there is none. */
  storyId: string | null
}

/** The alert across the wall, with the claim that it is about. */
export function WallBanner({ alert, storyId }: WallBannerProps) {
  // Draws it anew when times are told in another zone.
  const now = useMinute()
  if (storyId !== null && alert.storyId === storyId) return <OnItsStory alert={alert} storyId={storyId} now={now} />
  return <Banner alert={alert} facts={bannerFacts(alert, null, now)} elsewhere />
}

function OnItsStory({ alert, storyId, now }: { alert: Alert; storyId: string; now: number }) {
  const screen = usePart(`shown:${storyId}`, (view) => view.screen)
  return <Banner alert={alert} facts={bannerFacts(alert, screen, now)} elsewhere={false} />
}

function Banner({ alert, facts, elsewhere }: { alert: Alert; facts: BannerFacts; elsewhere: boolean }) {
  const { claim, when, source } = facts
  const isLong = alert.headline.length > LONG
  return (
    <section
      className={styles.flash}
      data-long={isLong || undefined}
      role="log"
      aria-live="assertive"
      aria-label={[alertSentence(alert), claim].filter(Boolean).join('. ')}
    >
      <b>{alertWords(alert.kind)}</b>
      <p data-headline="" data-long={isLong || undefined}>
        {alert.headline}
      </p>
      <span>{when}</span>
      {claim !== '' && (
        <p className={styles.denied} data-elsewhere={elsewhere || undefined}>
          {claim}
        </p>
      )}
      <small>{elsewhere ? alert.storyTitle : source}</small>
    </section>
  )
}
