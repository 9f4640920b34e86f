import { type SubmitEvent, useState } from 'react'
import type { Entry, Position } from '../../shared/entry.ts'
import type { ItemVersion } from '../../shared/item.ts'
import type { StoryScreen } from '../../shared/screen.ts'
import { claimsAtHand } from '../../shared/shown-claims.ts'
import { useTopic } from '../follow/hooks.ts'
import { newId } from '../follow/new-id.ts'
import { newClaimIn, writtenIn } from '../story/correction.ts'
import { PositionFields } from '../story/position-fields.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { DialogActs } from '../ui/dialog-acts.tsx'
import styles from '../ui/dialog-form.module.css'
import { fieldText } from '../ui/field-text.ts'
import { notify } from '../ui/notices.tsx'
import { ReasonField } from '../ui/reason-field.tsx'
import { Refusal } from '../ui/refusal.tsx'
import { useAct } from '../ui/use-act.ts'
import { t } from '../words/t.ts'
import type { Chosen } from './chosen-words.ts'
import { doubleOf, repeats } from './double.ts'
import { LoggedAlready } from './logged-already.tsx'
import type { ItemReading } from './item-reading.ts'
import { namedNear, partiesNear, suggestEntry } from './suggest-entry.ts'

interface LogDialogProps {
  reading: ItemReading
  version: ItemVersion
  storyId: string
  chosen: Chosen
  onClose: () => void
}

/** C200: an entry from words of the copy; the form begins with whom the copy names nearby. */
export function LogDialog({ storyId, ...props }: LogDialogProps) {
  const { screen } = useTopic(`story:${storyId}`)
  return screen === null ? null : <LogForm screen={screen} {...props} />
}

type LogFormProps = Omit<LogDialogProps, 'storyId'> & { screen: StoryScreen }

/** What the form begins with: the position that the copy suggests, and what may be chosen instead. */
function startOf({ screen, reading, version, chosen }: LogFormProps) {
  const { entries } = screen
  const claims = claimsAtHand(screen.claims, entries)
  // What was found is of the current version: its places mean nothing in another.
  const statements = version.version === reading.item.version ? (reading.analysis?.statements ?? []) : []
  const outlet = version.sourceName
  const position = suggestEntry({ text: textOf(version), chosen, statements, outlet, claims })
  const near = namedNear(chosen, statements)
  return { position, claims, near, parties: partiesNear(entries, statements, outlet) }
}

const textOf = ({ headline, body }: ItemVersion): string => `${headline}\n\n${body}`

function LogForm(props: LogFormProps) {
  const { version, chosen, screen, onClose } = props
  const [refusal, setRefusal] = useState('')
  // The form keeps what it began with, whatever happens in the story meanwhile.
  const [start] = useState(() => startOf(props))
  const add = useAddEntry()
  const [written, setWritten] = useState<Written>(start.position)
  const double = doubleOf(written, screen.entries)
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const form = event.currentTarget
    const { claimId, ...said } = writtenIn(form, asked(start.position))
    const isRepeated = repeats(said.stance, double, screen.entries)
    const position = isRepeated ? { ...said, stance: 'restatement' as const } : said
    const newClaim = newClaimIn(form)
    const on = newClaim === null ? { claimId } : { newClaim: { text: newClaim, id: newId() } }
    const span = { itemId: version.itemId, version: version.version, ...chosen }
    const reason = fieldText(form, 'reason') || undefined
    add({ ...span, ...position, ...on, saidAt: null, entryId: newId(), reason }, onClose, setRefusal)
  }
  return (
    <Dialog title={t('Log an entry')} onClose={onClose}>
      <form className={styles.form} onSubmit={submit} onInput={(event) => setWritten(readFrom(event.currentTarget))}>
        <blockquote className={styles.words} lang={version.language ?? undefined}>
          {textOf(version).slice(chosen.start, chosen.end)}
        </blockquote>
        <PositionFields {...start} />
        <ReasonField />
        {double !== null && <LoggedAlready entry={double} entries={screen.entries} onOpen={onClose} />}
        <Refusal words={refusal} />
        <DialogActs words={sendWords(written.stance, double, screen.entries)} onClose={onClose} />
      </form>
    </Dialog>
  )
}

/** The desk takes no empty choice: the form asks for each before it is sent. */
const asked = ({ stance, sourcing, ...rest }: ReturnType<typeof startOf>['position']): Position => ({
  ...rest,
  stance: stance === '' ? 'context' : stance,
  sourcing: sourcing === '' ? 'on-record' : sourcing,
})

type Written = Parameters<typeof doubleOf>[0]

const readFrom = (form: HTMLFormElement): Written => ({
  party: fieldText(form, 'party'),
  stance: fieldText(form, 'stance'),
  claimId: fieldText(form, 'claimId'),
  text: fieldText(form, 'text'),
})

function sendWords(stance: string, double: Entry | null, entries: readonly Entry[]): string {
  if (double === null) return t('Log it')
  return repeats(stance, double, entries) ? t('Log as a restatement') : t('Log it all the same')
}

type Added = Extract<Parameters<ReturnType<typeof useAct>>[0], { name: 'add-entry' }>['args'] & { entryId: string }

/** The command with its way back: the entry is taken away, and a claim that was made for it. */
function useAddEntry() {
  const act = useAct()
  return (args: Added, done: () => void, refused: (message: string) => void): void => {
    const { entryId, newClaim } = args
    const dropClaim = (): void => {
      if (newClaim?.id !== undefined) act({ name: 'drop-claim', args: { claimId: newClaim.id } }, undefined, () => {})
    }
    const takeBack = (): void => act({ name: 'reject-entry', args: { entryId } }, dropClaim)
    const told = (): void => {
      done()
      notify(t('The entry is logged.'), 'told', { words: t('Undo'), perform: takeBack })
    }
    act({ name: 'add-entry', args }, told, refused)
  }
}
