import { Outlet, useSearch } from '@tanstack/react-router'
import { Suspense, useState } from 'react'
import { lateDialog, latePart, lateScreen } from './offline/late.tsx'
import { useMe } from './access/me.tsx'
import { useOffer } from './action/use-offer.ts'
import { AlarmBanner } from './alerts/alarm-banner.tsx'
import { useSound, useSpeech } from './alerts/use-alarm.ts'
import { useOpened } from './alerts/use-opened.ts'
import { useSeeAll } from './changes/use-see-all.ts'
import { Header } from './desk/header.tsx'
import { usePart } from './follow/hooks.ts'
import { PhoneNav } from './desk/phone-nav.tsx'
import { sampleThere } from './sample/sample-there.ts'
import styles from './shell.module.css'
import { OfflineBar } from './offline/offline-bar.tsx'
import { forgetTyped, type Typed, typedBefore } from './offline/typed.ts'
import { VersionBar } from './offline/version-bar.tsx'
import { Announcer } from './ui/announcer.tsx'
import { Notices } from './ui/notices.tsx'
import { SkipLink } from './ui/skip-link.tsx'
import { turnTheme } from './ui/theme.ts'
import { turnZone } from './ui/turn-zone.ts'
import { useActions } from './use-actions.ts'

const SignInScreen = lateScreen(() => import('./access/sign-in-screen.tsx').then((m) => ({ default: m.SignInScreen })))
const ItemDrawer = lateDialog(() => import('./item/item-drawer.tsx').then((m) => ({ default: m.ItemDrawer })))
const SampleBar = latePart(() => import('./sample/sample-bar.tsx').then((m) => ({ default: m.SampleBar })))
const PartyDrawer = lateDialog(() => import('./party/party-drawer.tsx').then((m) => ({ default: m.PartyDrawer })))
const HelpDialog = lateDialog(() => import('./desk/help-dialog.tsx').then((m) => ({ default: m.HelpDialog })))
const Palette = lateDialog(() => import('./palette/palette.tsx').then((m) => ({ default: m.Palette })))
const ChangesDialog = lateDialog(() =>
  import('./changes/changes-dialog.tsx').then((m) => ({ default: m.ChangesDialog })),
)
const TypedBefore = lateDialog(() => import('./offline/typed-before.tsx').then((m) => ({ default: m.TypedBefore })))
const PasteDialog = lateDialog(() => import('./desk/paste-dialog.tsx').then((m) => ({ default: m.PasteDialog })))

/** What every desk screen stands in: header, alarm, the screen, what is opened over it. A stranger signs in first. */
export function Shell() {
  const { me } = useMe()
  if (me.at === 'stranger')
    return (
      <Suspense>
        <SignInScreen />
      </Suspense>
    )
  return <DeskShell />
}

function DeskShell() {
  const sample = usePart('desk', (view) => sampleThere(view.screen))
  const { item, who } = useSearch({ from: '/shell' })
  const [over, setOver] = useState<'help' | 'paste' | 'changes' | 'since' | null>(null)
  const close = (): void => setOver(null)
  useActions()
  useOpened()
  const palette = usePalette()
  const [typed, typedSeen] = useTypedBefore()
  useOffer('desk.help', () => setOver('help'))
  useOffer('desk.paste', () => setOver('paste'))
  useOffer('desk.zone', turnZone)
  useOffer('desk.theme', turnTheme)
  useOffer('changes.show', () => setOver('changes'))
  useOffer('changes.since', () => setOver('since'))
  useOffer('changes.seen', useSeeAll())
  useOffer('alert.sound', useSound().turn)
  useOffer('alert.speech', useSpeech().turn)
  return (
    <div className={styles.shell}>
      <SkipLink />
      <Header onPaste={() => setOver('paste')} onHelp={() => setOver('help')} onPalette={palette.turn} />
      <OfflineBar />
      <VersionBar />
      <AlarmBanner />
      {sample !== null && (
        <Suspense>
          <SampleBar stamp={sample} />
        </Suspense>
      )}
      <div className={styles.screen}>
        <Outlet />
      </div>
      <PhoneNav />
      <Suspense>
        {who !== undefined && <PartyDrawer key={who} party={who} />}
        {item !== undefined && <ItemDrawer key={item} itemId={item} />}
        {palette.focus !== undefined && <Palette focus={palette.focus} onClose={palette.close} />}
        {over === 'help' && <HelpDialog onClose={close} />}
        {(over === 'changes' || over === 'since') && <ChangesDialog choosing={over === 'since'} onClose={close} />}
        {over === 'paste' && <PasteDialog onClose={close} />}
        {typed.length > 0 && <TypedBefore typed={typed} onClose={typedSeen} />}
      </Suspense>
      <Announcer />
      <Notices />
    </div>
  )
}

/** Where the focus was when the palette was opened; undefined while it is closed. A form that stands open is not left by it. */
function usePalette(): { focus: Element | null | undefined; turn: () => void; close: () => void } {
  const [focus, setFocus] = useState<Element | null>()
  const close = (): void => setFocus(undefined)
  const turn = (): void => {
    if (focus !== undefined) close()
    else if (document.querySelector('dialog[open] form') === null) setFocus(document.activeElement)
  }
  useOffer('go.palette', turn)
  return { focus, turn, close }
}

/** What was typed before the page was loaded anew, until its reader has seen it. */
function useTypedBefore(): [typed: readonly Typed[], seen: () => void] {
  const [typed, setTyped] = useState(typedBefore)
  const seen = (): void => {
    forgetTyped()
    setTyped([])
  }
  return [typed, seen]
}
