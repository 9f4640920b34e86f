import { type FunctionComponent, lazy, Suspense, useEffect, useState } from 'react'
import { KeysHeld } from './keys-held.tsx'
import { MissingDialog, MissingPart, MissingScreen } from './missing.tsx'

type Module<P> = { default: FunctionComponent<P> }
type Late<P> = FunctionComponent<P> & { preload: () => Promise<void> }

/**
 * A part of the app that is loaded when it is first shown. Where its file is not there, `Missing` stands in its place until
 * it is left; whoever shows the part again asks for the file anew.
 */
function loadedLate<P extends object>(load: () => Promise<Module<P>>, Missing: FunctionComponent<object>): Late<P> {
  let there: FunctionComponent<P> | null = null
  let loading: Promise<Module<P>> | null = null
  let failed = false
  const ask = async (): Promise<Module<P>> => {
    try {
      const loaded = await load()
      there = loaded.default
      return loaded
    } catch {
      failed = true
      return { default: Missing }
    }
  }
  const read = (): Promise<Module<P>> => (loading ??= ask())
  let part: FunctionComponent<P> = lazy(read)
  const forgetFailure = (): void => {
    if (!failed) return
    failed = false
    loading = null
    part = lazy(read)
  }
  function Shown(props: P) {
    const [{ Part }] = useState(() => ({ Part: there ?? part }))
    useEffect(() => forgetFailure, [])
    return <Part {...props} />
  }
  const preload = async (): Promise<void> => {
    await read()
    forgetFailure()
  }
  return Object.assign(Shown, { preload })
}

/** A dialog that is loaded when it is opened; the keys are its own from then on. */
export function lateDialog<P extends object>(load: () => Promise<Module<P>>): Late<P> {
  const Loaded = loadedLate(load, MissingDialog)
  function Shown(props: P) {
    return (
      <Suspense fallback={<KeysHeld />}>
        <Loaded {...props} />
      </Suspense>
    )
  }
  return Object.assign(Shown, { preload: Loaded.preload })
}

/** A screen that is loaded when somebody goes there, or is about to. */
export const lateScreen = <P extends object>(load: () => Promise<Module<P>>): Late<P> => loadedLate(load, MissingScreen)

/** A part of a screen that is loaded when it is asked for. */
export const latePart = <P extends object>(load: () => Promise<Module<P>>): Late<P> => loadedLate(load, MissingPart)
