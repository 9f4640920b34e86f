import { Component, type ReactNode } from 'react'
import styles from './wall.module.css'
import { t } from '../words/t.ts'

interface Props {
  /** What it shows: another is drawn anew at once. */
  shows: string
  children: ReactNode
}
interface State {
  failed: boolean
  shows: string
}

/** Before a panel that failed is drawn again, in ms. */
const AGAIN = 5_000

/** W27: a fault while drawing takes one panel off for a moment, not the wall. */
export class PanelBoundary extends Component<Props, State> {
  #timer: ReturnType<typeof setTimeout> | undefined
  override state: State = { failed: false, shows: this.props.shows }

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true }
  }

  static getDerivedStateFromProps({ shows }: Props, before: State): Partial<State> | null {
    return before.shows === shows ? null : { shows, failed: false }
  }

  override componentDidCatch(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.setState({ failed: false }), AGAIN)
  }

  override componentWillUnmount(): void {
    clearTimeout(this.#timer)
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children
    return (
      <p className={styles.quiet} role="status">
        {t('This part could not be drawn. It starts anew.')}
      </p>
    )
  }
}
