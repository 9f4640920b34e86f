import { createContext, use, useMemo, useState } from 'react'

interface Asked {
  ids: ReadonlySet<string>
  turn: (id: string) => void
}

/** Rows whose reasons are open: a row that is scrolled out of view and back has them open still. */
export const AskedContext = createContext<Asked | null>(null)

export function useAskedRows(): Asked {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set())
  return useMemo(
    () => ({
      ids,
      turn: (id) =>
        setIds((before) =>
          before.has(id) ? new Set([...before].filter((one) => one !== id)) : new Set([...before, id]),
        ),
    }),
    [ids],
  )
}

/** Whether a row's reasons are open, and what opens and closes them; of its own where no list keeps it. */
export function useAsked(id: string): [asked: boolean, turn: () => void] {
  const kept = use(AskedContext)
  const [own, setOwn] = useState(false)
  return kept === null ? [own, () => setOwn(!own)] : [kept.ids.has(id), () => kept.turn(id)]
}
