import { keyOf } from '../../client/words/t.ts'
import { type PoEntry, readPo } from '../../shared/words/po.ts'

type Wanted = Pick<PoEntry, 'id' | 'context'>

/** By the message and then its context, the same on every machine: what two people add seldom meets. */
const inOrder = (a: Wanted, b: Wanted): number => {
  const [left, right] = [a, b].map(({ id, context }) => `${id}\u0004${context ?? ''}`)
  return (left ?? '') < (right ?? '') ? -1 : 1
}

const line = (field: string, text: string): string => `${field} ${JSON.stringify(text)}`

function written({ context, id, text }: PoEntry): string {
  const fields = [line('msgid', id), line('msgstr', text)]
  return (context === null ? fields : [line('msgctxt', context), ...fields]).join('\n')
}

/** The head of a file: one line of it a line. */
const headOf = (text: string): string =>
  [
    'msgid ""',
    'msgstr ""',
    ...text
      .split('\n')
      .filter(Boolean)
      .map((l) => JSON.stringify(`${l}\n`)),
  ].join('\n')

/** The file with exactly the messages that are wanted: what was translated stays, what is new is left empty. */
export function withMessages(file: string, wanted: readonly Wanted[]): string {
  const before = readPo(file)
  const textOf = new Map(before.filter(({ text }) => text !== '').map((entry) => [keyOf(entry), entry.text]))
  const unique = new Map(wanted.map((message) => [keyOf(message), message]))
  const entries = [...unique.values()]
    .toSorted(inOrder)
    .map(({ id, context }) => ({ id, context, text: textOf.get(keyOf({ id, context })) ?? '' }))
  const head = headOf(before.find(({ id }) => id === '')?.text ?? '')
  return `${[head, ...entries.map(written)].join('\n\n')}\n`
}
