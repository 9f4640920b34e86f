import { readFileSync } from 'node:fs'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'

const read = (name: string): string => readFileSync(new URL(`../fixtures/tls/${name}`, import.meta.url), 'utf8')

/** A key pair that stands for `localhost` and 127.0.0.1, in tests alone. */
export const LOOPBACK_TLS = { key: read('loopback.key'), cert: read('loopback.crt') }

/** Lets this process believe servers that show `LOOPBACK_TLS`, as an operator adds a house's own authority. */
export function trustLoopback(): void {
  setDefaultCACertificates([...getCACertificates('default'), LOOPBACK_TLS.cert])
}
