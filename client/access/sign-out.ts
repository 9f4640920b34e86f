import { forgetThisDevice } from '../alerts/this-device.ts'
import { forgetAll } from '../offline/keep-last.ts'
import { forgetTyped } from '../offline/typed.ts'
import { post } from './request.ts'

/** Leaves nothing of its reader in this browser: what was kept of the screens, its alarm, the session. */
export async function signOut(): Promise<void> {
  // While it is still known whose device this is.
  await forgetThisDevice()
  await forgetAll()
  forgetTyped()
  await post('/api/auth/sign-out', {})
}
