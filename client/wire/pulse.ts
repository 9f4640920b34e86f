/** Does something again when it is asked to, one at a time and so far apart at least: of what is asked meanwhile, once. */
export interface Pulse {
  beat: () => void
  stop: () => void
}

/** `apart` in milliseconds. */
export function createPulse(run: () => Promise<void>, apart: number): Pulse {
  const state = { busy: false, due: false, stopped: false }
  const beat = async (): Promise<void> => {
    state.due = state.busy
    if (state.busy || state.stopped) return
    state.busy = true
    await run()
    await new Promise((soon) => setTimeout(soon, apart))
    state.busy = false
    if (state.due) await beat()
  }
  return {
    beat: () => void beat(),
    stop: () => {
      state.stopped = true
    },
  }
}
