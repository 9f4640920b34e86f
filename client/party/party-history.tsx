import type { Said } from '../../shared/said.ts'
import buttons from '../ui/button.module.css'
import { StateView } from '../ui/state-view.tsx'
import { t } from '../words/t.ts'
import styles from './party.module.css'
import { SaidRow } from './said-row.tsx'
import { useSaid } from './use-said.ts'

const storiesOf = (said: readonly Said[]): number => new Set(said.map(({ story }) => story.id)).size

/** A party's positions in every story, the latest first, with where it went over to the other side. */
export function PartyHistory({ party }: { party: string }) {
  const { history, more } = useSaid(party)
  const { said, next } = history
  const turns = said.filter((one) => one.turnedFrom !== null).length
  if (said.length === 0 && history.at === 'loading') return <StateView state={{ at: 'loading' }} />
  if (said.length === 0 && history.at === 'error')
    return <StateView state={{ at: 'error', words: history.message, retry: more }} />
  return (
    <section className={styles.history} aria-label={party}>
      <h3>{party}</h3>
      <p className={styles.sum}>
        {said.length === 0
          ? t('Nothing is logged under this name.')
          : t(
              '{said, plural, one {# position} other {# positions}} in {stories, plural, one {# story} other {# stories}}',
              {
                said: said.length,
                stories: storiesOf(said),
              },
            )}
        {turns > 0 && ` · ${t('{turns, plural, one {changed sides once} other {changed sides # times}}', { turns })}`}
        {next !== null && ` · ${t('there is more')}`}
      </p>
      <ol className={styles.rows}>
        {said.map((one) => (
          <SaidRow key={one.entry.id} said={one} />
        ))}
      </ol>
      {history.at === 'error' && <StateView state={{ at: 'error', words: history.message, retry: more }} />}
      {history.at === 'ready' && next !== null && (
        <button type="button" className={buttons.button} onClick={more}>
          {t('Show earlier positions')}
        </button>
      )}
    </section>
  )
}
