import { type ReactNode, useState } from 'react'
import { STANCES } from '../../shared/stances.ts'
import type { Claim } from '../../shared/claim.ts'
import type { Position } from '../../shared/entry.ts'
import type { Stance } from '../../shared/statement.ts'
import styles from '../ui/dialog-form.module.css'
import { lookOf, sourcingWord } from '../ui/stance.ts'
import { useFirstField } from '../ui/use-first-field.ts'
import { t } from '../words/t.ts'
import { NEW_CLAIM, SOURCINGS } from './correction.ts'

interface PositionFieldsProps {
  /** Empty where it has to be said: nothing is chosen then. */
  position: Omit<Position, 'stance' | 'sourcing'> & { stance: Stance | ''; sourcing: Position['sourcing'] | '' }
  /** Whom the copy names nearby, where it is not told whose position it is. */
  near?: readonly string[]
  /** Names that are offered for the party. */
  parties: readonly string[]
  claims: readonly Claim[]
}

const NOBODY: readonly string[] = []

/** C51, C200: whose position it is, through whom, with which stance, in which words, on which claim. */
export function PositionFields({ position, parties, claims, near = NOBODY }: PositionFieldsProps) {
  return (
    <>
      <Who position={position} parties={parties} near={near} />
      <How position={position} />
      <ClaimField claimId={position.claimId} claims={claims} />
      <Field words={t('Quotation')}>
        <input name="quote" defaultValue={position.quote ?? ''} maxLength={2_000} placeholder={t('none')} />
      </Field>
      <Field words={t('Words of the entry')}>
        <textarea name="text" rows={3} defaultValue={position.text} maxLength={4_000} required />
      </Field>
    </>
  )
}

function Who({ position, parties, near = NOBODY }: Pick<PositionFieldsProps, 'position' | 'parties' | 'near'>) {
  const field = useFirstField<HTMLInputElement>()
  return (
    <>
      <Field words={t('Party')}>
        <input
          ref={field}
          name="party"
          list="parties-of-story"
          defaultValue={position.party}
          maxLength={200}
          placeholder={
            near.length > 0 ? t('who says it? nearby: {names}', { names: near.join(', ') }) : t('who says it?')
          }
          required
        />
      </Field>
      <datalist id="parties-of-story">
        {parties.map((party) => (
          <option key={party}>{party}</option>
        ))}
      </datalist>
      <div className={styles.pair}>
        <Field words={t('Speaker')}>
          <input name="speaker" defaultValue={position.speaker ?? ''} maxLength={200} placeholder={t('nobody named')} />
        </Field>
        <Field words={t('Role')}>
          <input name="role" defaultValue={position.role ?? ''} maxLength={200} placeholder={t('none told')} />
        </Field>
      </div>
    </>
  )
}

function How({ position }: Pick<PositionFieldsProps, 'position'>) {
  return (
    <div className={styles.pair}>
      <Field words={t('Stance')}>
        <select name="stance" defaultValue={position.stance} required>
          {position.stance === '' && <option value="">{t('choose…')}</option>}
          {STANCES.map((stance) => (
            <option key={stance} value={stance}>
              {lookOf(stance).noun}
            </option>
          ))}
        </select>
      </Field>
      <Field words={t('Sourcing')}>
        <select name="sourcing" defaultValue={position.sourcing} required>
          {position.sourcing === '' && <option value="">{t('choose…')}</option>}
          {SOURCINGS.map((sourcing) => (
            <option key={sourcing} value={sourcing}>
              {sourcingWord(sourcing)}
            </option>
          ))}
        </select>
      </Field>
    </div>
  )
}

/** One of the story's claims, or a new one in words. */
function ClaimField({ claimId, claims }: { claimId: string; claims: readonly Claim[] }) {
  const [chosen, setChosen] = useState(claimId)
  return (
    <>
      <Field words={t('Claim')}>
        <select name="claimId" value={chosen} onChange={(event) => setChosen(event.target.value)} required>
          {claimId === '' && <option value="">{t('choose…')}</option>}
          {claims.map(({ id, text }) => (
            <option key={id} value={id}>
              {text}
            </option>
          ))}
          <option value={NEW_CLAIM}>{t('A new claim…')}</option>
        </select>
      </Field>
      {chosen === NEW_CLAIM && (
        <Field words={t('The new claim, as a short sentence')}>
          <input name="newClaim" maxLength={300} required />
        </Field>
      )}
    </>
  )
}

function Field({ words, children }: { words: string; children: ReactNode }) {
  return (
    <label className={styles.field}>
      {words}
      {children}
    </label>
  )
}
