import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'

const at = (name: string): string => join(import.meta.dirname, '../fixtures/tls', name)

/** Where a key pair lies that stands for `localhost` and 127.0.0.1, in tests alone. */
export const LOOPBACK_TLS_FILES = { key: at('loopback.key'), cert: at('loopback.crt') }

export const LOOPBACK_TLS = {
  key: readFileSync(LOOPBACK_TLS_FILES.key, 'utf8'),
  cert: readFileSync(LOOPBACK_TLS_FILES.cert, 'utf8'),
}

/** Another pair for the same names, as a renewal brings it. */
export const RENEWED_TLS = {
  key: readFileSync(at('renewed.key'), 'utf8'),
  cert: readFileSync(at('renewed.crt'), 'utf8'),
}

/** Lets this process believe servers that show `LOOPBACK_TLS`, as an operator adds a house's own authority. */
export function trustLoopback(): void {
  setDefaultCACertificates([...getCACertificates('default'), LOOPBACK_TLS.cert])
}
