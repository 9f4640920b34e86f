import { useEffect, useState } from 'react'
import { postForm } from '../access/request.ts'
import { canKeep, keepScreenToken } from '../access/screen-token.ts'
import { tellTimesOf } from '../ui/shown-zone.ts'
import { afterPoll } from './after-poll.ts'

/** What a screen that is put up shows. */
export type Pairing =
  | { at: 'asking' }
  | { at: 'unreached' }
  /** The browser keeps nothing: a token would be lost with the page. */
  | { at: 'unkept' }
  | { at: 'waiting'; code: string; address: string; link: string }
  | { at: 'refused' }

interface Begun {
  device_code: string
  user_code: string
  verification_uri: string
  verification_uri_complete: string
  /** Seconds, as RFC 8628 has it. */
  interval: number
}
interface Granted {
  access_token: string
  wall: string
}

const GRANT = 'urn:ietf:params:oauth:grant-type:device_code'
/** Seconds by which a device that is told to slow down does (RFC 8628 §3.5). */
const SLOWER = 5
/** Before a desk that did not answer is asked again, in seconds. */
const AGAIN = 5

class Gone extends Error {}

const seconds = (count: number, until: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, count * 1_000)
    until.addEventListener('abort', () => {
      clearTimeout(timer)
      reject(new Gone())
    })
  })

/** Asks until an editor has answered; false where another code is needed. RFC 8628 §3.4 and §3.5. */
async function granted(begun: Begun, until: AbortSignal, show: (pairing: Pairing) => void): Promise<boolean> {
  let { interval } = begun
  for (;;) {
    await seconds(interval, until)
    const answer = await postForm<Granted>('/api/v1/device/token', {
      grant_type: GRANT,
      device_code: begun.device_code,
      client_id: 'wall',
    })
    if (until.aborted) throw new Gone()
    const next = afterPoll(answer)
    if (answer.ok) {
      keepScreenToken({ token: answer.value.access_token, wall: answer.value.wall })
      // Nobody sits at a screen: its times are the desk's.
      tellTimesOf('desk')
      location.replace('/wall')
      return true
    }
    if (next === 'another-code') return false
    if (next === 'slower') interval += SLOWER
    if (next === 'refused') {
      show({ at: 'refused' })
      return true
    }
  }
}

async function pair(until: AbortSignal, show: (pairing: Pairing) => void): Promise<void> {
  if (!canKeep()) return show({ at: 'unkept' })
  for (;;) {
    const answer = await postForm<Begun>('/api/v1/device/code', { client_id: 'wall' })
    if (until.aborted) return
    if (!answer.ok) {
      show({ at: 'unreached' })
      await seconds(AGAIN, until)
      continue
    }
    const { user_code: code, verification_uri: address, verification_uri_complete: link } = answer.value
    show({ at: 'waiting', code, address, link })
    if (await granted(answer.value, until, show)) return
  }
}

/** Asks to be put up, until an editor has answered. */
export function usePairing(): Pairing {
  const [pairing, setPairing] = useState<Pairing>({ at: 'asking' })
  useEffect(() => {
    const gone = new AbortController()
    pair(gone.signal, setPairing).catch((error: unknown) => {
      if (!(error instanceof Gone)) throw error
    })
    return () => gone.abort()
  }, [])
  return pairing
}
