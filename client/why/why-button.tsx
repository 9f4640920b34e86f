import buttons from '../ui/button.module.css'

/** Opens and closes the reasons for an entry; the key `w` presses it. */
export function WhyButton({ id, open, turn }: { id: string; open: boolean; turn: () => void }) {
  return (
    <button
      type="button"
      className={buttons.button}
      data-why
      aria-expanded={open}
      aria-controls={open ? id : undefined}
      onClick={turn}
    >
      Why? <kbd>w</kbd>
    </button>
  )
}
