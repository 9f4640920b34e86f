import { t } from '../words/t.ts'
import type { Sides } from './claim-sides.ts'

/**
 * What the verdict beside it leaves open: how many of the outlets are unnamed where not all are, how many deny where
 * more than one does, and from whom there is nothing. What a claim says once it does not say twice.
 */
export function SidesLine({ sides }: { sides: Sides }) {
  const { outlets, unnamedOutlets, deniers, unnamedDeniers, nothingSince, nothingYet } = sides
  const parts = [
    unnamedOutlets > 0 &&
      unnamedOutlets < outlets &&
      t(
        '{outlets, plural, one {# outlet} other {# outlets}} on own sources{unnamed, plural, =0 {} other {, # unnamed}}',
        { outlets, unnamed: unnamedOutlets },
      ),
    (deniers > 1 || unnamedDeniers > 0) &&
      t('{deniers, plural, one {# denial} other {# denials}}{unnamed, plural, =0 { on record} other {, # unnamed}}', {
        deniers,
        unnamed: unnamedDeniers,
      }),
    nothingSince.length > 0 && t('nothing since the denial from {who}', { who: nothingSince.join(', ') }),
    nothingYet.length > 0 && t('nothing yet from {who}', { who: nothingYet.join(', ') }),
  ].filter((part) => part !== false)
  return parts.length === 0 ? null : <small>{parts.join(' · ')}</small>
}
