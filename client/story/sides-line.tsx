import { t } from '../words/t.ts'
import type { Sides } from './claim-sides.ts'
import styles from './claims.module.css'

/** How many stand on either side on sources of their own, and from whom there is nothing. */
export function SidesLine({ sides }: { sides: Sides }) {
  const { outlets, unnamedOutlets, deniers, unnamedDeniers, nothingSince, nothingYet } = sides
  const parts = [
    outlets > 0 &&
      t(
        '{outlets, plural, one {# outlet} other {# outlets}} on own sources{unnamed, plural, =0 {} other {, # unnamed}}',
        {
          outlets,
          unnamed: unnamedOutlets,
        },
      ),
    deniers > 0 &&
      t('{deniers, plural, one {# denial} other {# denials}}{unnamed, plural, =0 { on record} other {, # unnamed}}', {
        deniers,
        unnamed: unnamedDeniers,
      }),
    nothingSince.length > 0 && t('nothing since the denial from {who}', { who: nothingSince.join(', ') }),
    nothingYet.length > 0 && t('nothing yet from {who}', { who: nothingYet.join(', ') }),
  ].filter((part) => part !== false)
  return parts.length === 0 ? null : <p className={styles.sides}>{parts.join(' · ')}</p>
}
