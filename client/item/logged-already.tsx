import { Link } from '@tanstack/react-router'
import type { Entry } from '../../shared/entry.ts'
import { entriesById } from '../story/stands.ts'
import { entryHash } from '../story/use-entry-asked.ts'
import styles from '../ui/dialog-form.module.css'
import { now } from '../ui/now.ts'
import { lookAmong } from '../ui/stance.ts'
import { shortTime } from '../ui/zone.ts'
import { rich } from '../words/rich.ts'

interface LoggedAlreadyProps {
  entry: Entry
  entries: readonly Entry[]
  onOpen: () => void
}

/** C220: says that its party's position on the claim is logged already, when and in which words, and leads to it. */
export function LoggedAlready({ entry, entries, onOpen }: LoggedAlreadyProps) {
  return (
    <p className={styles.double} role="status">
      {rich('Already logged at {time}: {party} {does} “{words}” – <open>open it</open>', {
        time: shortTime(Date.parse(entry.loggedAt), now()),
        party: entry.party,
        does: lookAmong(entry, entriesById(entries)).verb,
        words: entry.quote ?? entry.text,
        open: (
          <Link
            to="/story/$id"
            params={{ id: entry.storyId }}
            search={{}}
            hash={entryHash(entry.id)}
            onClick={onOpen}
          />
        ),
      })}
    </p>
  )
}
