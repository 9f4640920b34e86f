import { Link } from '@tanstack/react-router'
import { type Message, msg, t } from '../words/t.ts'
import styles from './query-help.module.css'

/** What can be typed, each with what it finds. Parties, outlets and words are those of the sample. */
const EXAMPLES: readonly { group: Message; rows: readonly [string, Message][] }[] = [
  {
    group: msg('Words'),
    rows: [
      ['kremlin call', msg('both words, anywhere in headline, text, source or slugline')],
      ['"pure fiction"', msg('these words side by side')],
      ['krem*', msg('words that begin so')],
      ['putin -trump', msg('the first without the second')],
      ['moscow OR kyiv', msg('either; OR in capitals')],
      ['(call OR talk) putin', msg('parentheses keep together')],
    ],
  },
  {
    group: msg('Who says what'),
    rows: [
      ['stance:denial', msg('copy that carries a denial; also report, confirmation, no-comment, retraction…')],
      ['party:kremlin stance:denial', msg('one entry: that party, that stance')],
      ['speaker:peskov', msg('who spoke')],
      ['is:unconfirmed', msg('with an entry that nobody has confirmed yet')],
    ],
  },
  {
    group: msg('Copy'),
    rows: [
      ['source:reuters', msg('who delivered it')],
      ['lang:de', msg('its language')],
      ['tag:corrected', msg('the wire’s own mark, and keywords')],
      ['urgency:<=3', msg('1 is the most urgent')],
      ['story:"phone call"', msg('filed into a story with these words in its title')],
      ['is:killed OR is:embargoed', msg('killed, embargoed, unfiled')],
    ],
  },
  {
    group: msg('When'),
    rows: [
      ['after:2h', msg('published in the last two hours; also 30m, 3d, 1w')],
      ['after:yesterday before:today', msg('days begin at your midnight; also monday')],
      ['after:14:05', msg('since that time of day')],
      ['before:2024-11-11', msg('before that day, month (2024-11) or year')],
    ],
  },
]

/** The search language, told by examples that can be tried. */
export function QueryHelp() {
  return (
    <section className={styles.help} aria-label={t('What can be searched for')}>
      {EXAMPLES.map(({ group, rows }) => (
        <div key={group.id}>
          <h2>{t(group)}</h2>
          <dl>
            {rows.map(([q, words]) => (
              <div key={q}>
                <dt>
                  <Link to="/search" search={{ q }}>
                    <code>{q}</code>
                  </Link>
                </dt>
                <dd>{t(words)}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </section>
  )
}
