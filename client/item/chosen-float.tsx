import { type RefObject, useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import buttons from '../ui/button.module.css'
import { t } from '../words/t.ts'
import { selectedIn } from './chosen-words.ts'
import styles from './item-copy.module.css'

interface ChosenFloatProps {
  copy: RefObject<HTMLElement | null>
  onLog: () => void
}

/** Below the words that are selected: what can be done with them. The key `l` does the same, so it is no tab stop. */
export function ChosenFloat({ copy, onLog }: ChosenFloatProps) {
  const [place, setPlace] = useState<{ top: number; left: number } | null>(null)
  useEffect(() => {
    const look = (): void => setPlace(placeBelow(copy.current))
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [copy])
  const root = copy.current
  if (place === null || root === null) return null
  return createPortal(
    <button
      type="button"
      className={`${buttons.solid} ${styles.float}`}
      style={place}
      tabIndex={-1}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onLog}
    >
      {t('Log an entry…')} <kbd>l</kbd>
    </button>,
    root,
  )
}

const WIDTH = 150

/** Where the selection ends, within the copy. */
function placeBelow(root: HTMLElement | null): { top: number; left: number } | null {
  if (root === null || selectedIn(root) === null) return null
  const rects = getSelection()?.getRangeAt(0).getClientRects()
  const last = rects?.[rects.length - 1]
  if (last === undefined) return null
  const around = root.getBoundingClientRect()
  const left = Math.max(8, Math.min(last.right - around.left - WIDTH, around.width - WIDTH - 8))
  return { top: last.bottom - around.top + 6, left }
}
