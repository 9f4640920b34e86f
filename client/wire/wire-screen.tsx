import { Page } from '../ui/page.tsx'
import { WirePanel } from './wire-panel.tsx'

export function WireScreen() {
  return (
    <Page label="Wire">
      <WirePanel />
    </Page>
  )
}
