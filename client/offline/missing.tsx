import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useEffect, useState } from 'react'
import { Dialog } from '../ui/dialog.tsx'
import { Page } from '../ui/page.tsx'
import { type PanelState, StateView } from '../ui/state-view.tsx'
import { t } from '../words/t.ts'
import { loadAnew, whyMissing } from './load-anew.ts'

/** Says why a part of the app is not there, and what to do about it. */
function WhyMissing() {
  const [state, setState] = useState<PanelState>({ at: 'loading' })
  useEffect(() => {
    let left = false
    const ask = async (): Promise<void> => {
      const why = await whyMissing()
      if (left) return
      if (why === 'outdated') return setState({ at: 'outdated' })
      const words = why === 'failed' ? t('This part did not come.') : t('The desk can’t be reached.')
      setState({ at: 'error', words, retry: () => void loadAnew() })
    }
    void ask()
    return () => {
      left = true
    }
  }, [])
  return <StateView state={state} />
}

const isCloser = (value: unknown): value is () => void => typeof value === 'function'

/** C235: in place of a dialog whose file is not there: the page below stays as it is, with what was typed. */
export function MissingDialog(props: object) {
  const navigate = useNavigate()
  const given = 'onClose' in props ? props.onClose : null
  // What the address has opened goes with it.
  const leave = (): void =>
    void navigate({ to: '.', search: (before) => ({ ...before, item: undefined, entry: undefined, who: undefined }) })
  return (
    <Dialog title={t('This part is missing')} narrow onClose={isCloser(given) ? given : leave}>
      <WhyMissing />
    </Dialog>
  )
}

/** In place of a screen. */
export function MissingScreen() {
  return (
    <Page label={t('This part is missing')}>
      <WhyMissing />
    </Page>
  )
}

/** In place of a part of a screen. */
export const MissingPart = (): ReactNode => <WhyMissing />
