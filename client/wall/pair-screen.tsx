import { Link } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import styles from './pair-screen.module.css'
import { qrPath } from './qr-path.ts'
import { usePairing } from './use-pairing.ts'
import { t } from '../words/t.ts'

/** W18: a screen that nobody has put up yet: its code, for an editor to type or scan. */
export function PairScreen() {
  const [turn, setTurn] = useState(0)
  return <Asking key={turn} again={() => setTurn(turn + 1)} />
}

function Asking({ again }: { again: () => void }) {
  const pairing = usePairing()
  return (
    <main className={styles.pair}>
      <p className={styles.brand}>On Record</p>
      {pairing.at === 'waiting' && <Code {...pairing} />}
      {pairing.at === 'asking' && <p role="status">{t('A code is fetched.')}</p>}
      {pairing.at === 'unreached' && (
        <p role="status">{t('The desk can’t be reached. This screen asks again by itself.')}</p>
      )}
      {pairing.at === 'unkept' && (
        <p role="status">
          {t('This browser keeps nothing. Allow it to keep data of this address, then load the page again.')}
        </p>
      )}
      {pairing.at === 'refused' && (
        <>
          <h1>{t('An editor has refused this screen.')}</h1>
          <button type="button" className={styles.again} onClick={again}>
            {t('Ask again')}
          </button>
        </>
      )}
      <p className={styles.foot}>
        <Link to="/login">{t('Sign in instead')}</Link>
      </p>
    </main>
  )
}

function Code({ code, address, link }: { code: string; address: string; link: string }) {
  const { size, path } = useMemo(() => qrPath(link), [link])
  return (
    <div className={styles.both}>
      <div className={styles.words}>
        <h1>{t('Put this screen up')}</h1>
        <ol>
          <li>
            {t('Scan the picture with a phone, or open {address} at the desk.', {
              address: address.replace(/^https?:\/\//, ''),
            })}
          </li>
          <li>{t('Choose what it shows.')}</li>
        </ol>
        <p className={styles.code} role="status" aria-label={t('Code: {code}', { code: code.split('').join(' ') })}>
          {code}
        </p>
        <p className={styles.soft}>{t('This screen waits, and starts by itself.')}</p>
      </div>
      <svg
        className={styles.qr}
        viewBox={`-4 -4 ${size + 8} ${size + 8}`}
        role="img"
        aria-label={t('The address with the code')}
      >
        <rect x="-4" y="-4" width={size + 8} height={size + 8} />
        <path d={path} />
      </svg>
    </div>
  )
}

/** A screen that was taken off: nothing of what it showed is left. */
export function RevokedScreen({ again }: { again: () => void }) {
  return (
    <main className={styles.pair}>
      <p className={styles.brand}>On Record</p>
      <div className={styles.words} role="alert">
        <h1>{t('Revoked')}</h1>
        <p>{t('The desk has taken this screen off. It shows nothing any more.')}</p>
        <button type="button" className={styles.again} onClick={again}>
          {t('Put it up again')}
        </button>
      </div>
    </main>
  )
}
