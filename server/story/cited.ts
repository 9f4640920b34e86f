import type { Analysis } from '../../shared/statement.ts'
import type { Names } from '../names/names.ts'
import type { Held } from './item-index.ts'
import { headsOf } from './known.ts'
import { sameOutlet } from './outlet.ts'
import { remembered, rememberedOf } from './remembered.ts'

/** An outlet's name without its article, which copy leaves out ("a Washington Post report"). */
export const outletHeads: (outlet: string) => readonly string[] = remembered(
  (outlet) => headsOf(outlet.replace(/^(?:the|die|der|das|le|la|les|el|los)\s(?=\p{Lu})/iu, '')),
  5_000,
)

/** The outlets that an item's statements credit, under whatever name ("Candil" for "Semanario Candil"). */
const credited = rememberedOf((analysis: Analysis): readonly string[] => {
  const named = analysis.statements.map(({ via }) => via)
  return [...new Set(named.filter((via) => via !== null))]
})

/** Asks of any outlets whether an item's copy names or credits one of them that is not its own; each outlet is looked at once. */
export function citesAny({ known }: Held, names: Names): (outlets: ReadonlySet<string>) => boolean {
  const { sourceName } = known.line
  const isCited = (outlet: string): boolean => {
    const words = outletHeads(outlet)
    const named = words.length > 0 && words.every((w) => known.names.has(w))
    if (!named && !credited(known.analysis).some((via) => sameOutlet(via, outlet, names))) return false
    return !sameOutlet(outlet, sourceName, names)
  }
  const asked = new Map<string, boolean>()
  return (outlets) => {
    for (const outlet of outlets) {
      const answer = asked.get(outlet) ?? isCited(outlet)
      asked.set(outlet, answer)
      if (answer) return true
    }
    return false
  }
}
