/** Words of the copy, by UTF-16 offsets in `headline + "\n\n" + body`. */
export interface Chosen {
  start: number
  end: number
}

/** Without the space around the words; null where there are none. */
export function trimmed(text: string, { start, end }: Chosen): Chosen | null {
  const words = text.slice(start, end)
  const from = start + (words.length - words.trimStart().length)
  const to = end - (words.length - words.trimEnd().length)
  return from < to ? { start: from, end: to } : null
}

/** Letters of the copy that stand in a sentence before a place of its page; the buttons of marks are none. */
function lettersBefore(sentence: HTMLElement, node: Node, offset: number): number {
  const range = document.createRange()
  range.setStart(sentence, 0)
  range.setEnd(node, offset)
  const before = range.cloneContents()
  for (const figure of before.querySelectorAll('button')) figure.remove()
  return before.textContent?.length ?? 0
}

const lettersIn = (sentence: HTMLElement): number => lettersBefore(sentence, sentence, sentence.childNodes.length)
const placeOf = (sentence: HTMLElement): number => Number(sentence.dataset['at'])

export const sentencesIn = (copy: HTMLElement): HTMLElement[] => [...copy.querySelectorAll<HTMLElement>('[data-at]')]

/** What is selected of the copy, by mouse, finger or keyboard; null where nothing of it is. */
export function selectedIn(copy: HTMLElement): Chosen | null {
  const selection = getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const met = sentencesIn(copy).filter((sentence) => range.intersectsNode(sentence))
  const [first, last] = [met[0], met.at(-1)]
  if (first === undefined || last === undefined) return null
  const { startContainer, startOffset, endContainer, endOffset } = range
  const before = first.contains(startContainer) ? lettersBefore(first, startContainer, startOffset) : 0
  const until = last.contains(endContainer) ? lettersBefore(last, endContainer, endOffset) : lettersIn(last)
  return { start: placeOf(first) + before, end: placeOf(last) + until }
}

/** The sentence that has the focus. */
export function focusedIn(copy: HTMLElement): Chosen | null {
  const sentence = document.activeElement?.closest<HTMLElement>('[data-at]')
  if (!sentence || !copy.contains(sentence)) return null
  return { start: placeOf(sentence), end: placeOf(sentence) + lettersIn(sentence) }
}
