/** What the page can do just now: a button that is there offers its action to keys and palette. */
interface Offer {
  perform: () => void
  /** Where it stands; null for what belongs to no place on the page. */
  at: () => Element | null
}

/** Rows whose buttons mean that row alone. */
const ROW = '[data-entry], [data-alert], [data-wall]'

const offers = new Map<string, Set<Offer>>()

/** Offers an action until the answer is called. */
export function offer(id: string, made: Offer): () => void {
  const those = offers.get(id) ?? new Set()
  offers.set(id, those.add(made))
  return () => void those.delete(made)
}

/** The only row there is needs no focus: an item from which one entry was logged, the one wall of the house. */
const means = (row: Element, focus: Element | null, stage: ParentNode): boolean =>
  row.contains(focus) ||
  ((stage !== document || row.matches('[data-wall]')) && stage.querySelectorAll(ROW).length === 1)

const before = (a: Element, b: Element): number =>
  a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1

/**
 * What `id` means with the focus where it is, on the stage (the dialog that is open, else the page): what is offered in
 * the row in focus, before what stands first on the stage, or last.
 */
export function offered(
  id: string,
  { focus, stage, latest }: { focus: Element | null; stage: ParentNode; latest: boolean },
): (() => void) | null {
  const placed: { place: Element; offer: Offer }[] = []
  let unplaced: Offer | null = null
  for (const one of offers.get(id) ?? []) {
    const place = one.at()
    const row = place?.closest(ROW) ?? null
    if (place === null) unplaced = one
    else if (stage.contains(place) && place.closest('[inert]') === null && (row === null || means(row, focus, stage)))
      placed.push({ place, offer: one })
  }
  const inRow = placed.filter(({ place }) => place.closest(ROW)?.contains(focus))
  const ordered = (inRow.length > 0 ? inRow : placed).toSorted((a, b) => before(a.place, b.place))
  return (ordered.at(latest ? -1 : 0)?.offer ?? unplaced)?.perform ?? null
}
