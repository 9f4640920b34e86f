import type { ReactNode } from 'react'
import type { StanceLook } from './stance.ts'
import styles from './stance-chip.module.css'

/** Colour, glyph and word of a stance. */
export function StanceChip({ look, children }: { look: Omit<StanceLook, 'noun' | 'verb'>; children: ReactNode }) {
  return (
    <span className={styles.chip} data-tone={look.tone} data-outlined={look.outlined || undefined}>
      {look.glyph !== '' && <span aria-hidden="true">{look.glyph}</span>}
      <span className={styles.word}>{children}</span>
    </span>
  )
}

/** A word with a tone and no glyph ("Contested"). */
export function Badge({ tone, children }: { tone: StanceLook['tone']; children: ReactNode }) {
  return (
    <span className={styles.chip} data-tone={tone}>
      {children}
    </span>
  )
}

/** The glyph alone, where the word stands beside it. */
export function Glyph({
  look,
  className,
}: {
  look: Pick<StanceLook, 'glyph' | 'tone'>
  className?: string | undefined
}) {
  return (
    <span aria-hidden="true" className={`${styles.glyph} ${className ?? ''}`} data-tone={look.tone}>
      {look.glyph}
    </span>
  )
}
