import { type ComponentProps, useRef } from 'react'
import { type ActionId, actionOf } from '../actions.ts'
import buttons from '../ui/button.module.css'
import { t } from '../words/t.ts'
import { ariaKeys, keyWords } from './key-words.ts'
import { useOffer } from './use-offer.ts'

interface ActionButtonProps extends Omit<ComponentProps<'button'>, 'onClick' | 'type' | 'ref'> {
  action: ActionId
  onClick: () => void
  look?: 'button' | 'solid' | 'plain'
  /** Shows the key behind the words. */
  shown?: boolean
  /** Its key presses it wherever the focus is, though it stands in a row: the row is the only one of its kind. */
  alone?: boolean
  /** Another one has the key just now: this one is pressed by hand. */
  keyless?: boolean
}

/** A button that does an action: its key, title and place in the palette come from the action, and all press this. */
export function ActionButton(props: ActionButtonProps) {
  const { action: id, onClick, look, shown, alone, keyless = false, children, ...rest } = props
  const ref = useRef<HTMLButtonElement>(null)
  const { words, keys: all } = actionOf(id)
  const keys = keyless ? [] : all
  const [key] = keys
  useOffer(id, rest.disabled === true || keyless ? null : onClick, alone === true ? undefined : ref)
  return (
    <button
      ref={ref}
      type="button"
      className={buttons[look ?? 'button']}
      title={[t(words), key && `(${keyWords(key)})`].filter(Boolean).join(' ')}
      aria-keyshortcuts={ariaKeys(keys)}
      onClick={onClick}
      {...rest}
    >
      {children}
      {shown === true && key !== undefined && (
        <>
          {' '}
          <kbd>{keyWords(key)}</kbd>
        </>
      )}
    </button>
  )
}
