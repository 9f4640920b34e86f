import { type SubmitEvent, useState } from 'react'
import { MOST_CHOSEN } from '../../shared/plain-wall.ts'
import type { Programme, Wall, WallPanel } from '../../shared/wall.ts'
import type { ScreenLine } from '../../shared/wall-line.ts'
import { usePart } from '../follow/hooks.ts'
import { Dialog } from '../ui/dialog.tsx'
import { DialogActs } from '../ui/dialog-acts.tsx'
import form from '../ui/dialog-form.module.css'
import { fieldText } from '../ui/field-text.ts'
import { Refusal } from '../ui/refusal.tsx'
import { useAct } from '../ui/use-act.ts'
import { t } from '../words/t.ts'
import { RemoveWall } from './remove-wall.tsx'
import { searchIn } from './search-in.ts'
import { SearchFields } from './search-fields.tsx'
import { PANEL_WORDS } from './wall-words.ts'

interface ProgrammeDialogProps {
  wall: Wall
  /** Screens that are put up on it. */
  screens: readonly ScreenLine[]
  onClose: () => void
}

const EXAMPLE_ZONES = 'America/New_York, Asia/Tokyo'

const PANELS: readonly WallPanel[] = ['story', 'claims', 'wire', 'alerts']

const ORDERS = ['hottest', 'hand', 'search'] as const
const orderOf = (text: string): Programme['order'] => ORDERS.find((order) => order === text) ?? 'hottest'

/** What a form says of a programme. */
function programmeOf(fields: HTMLFormElement, stories: string[]): Partial<Programme> {
  const field = (name: string): string => fieldText(fields, name)
  const [dwell, from, to] = [Number(field('dwell')), field('from'), field('to')]
  const order = orderOf(field('order'))
  return {
    panel: PANELS.find((panel) => panel === field('panel')) ?? 'story',
    order,
    stories: order === 'hand' ? stories : [],
    ...(order === 'search' ? searchIn(field('saved'), field('q')) : searchIn('', '')),
    dwell: dwell > 0 ? dwell : null,
    takeOver: Number(field('takeOver')),
    sound: field('sound') === 'on',
    zones: field('zones')
      .split(/[\s,]+/)
      .filter(Boolean),
    dim: from !== '' && to !== '' ? { from, to } : null,
  }
}

/** A wall's name and programme. */
export function ProgrammeDialog({ wall, screens, onClose }: ProgrammeDialogProps) {
  const { programme } = wall
  const act = useAct()
  const [failed, setFailed] = useState('')
  const [order, setOrder] = useState(programme.order)
  const [chosen, setChosen] = useState<string[]>(programme.stories)
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const name = fieldText(event.currentTarget, 'name')
    const args = { wallId: wall.id, name, programme: programmeOf(event.currentTarget, chosen) }
    act({ name: 'set-wall', args }, onClose, setFailed)
  }
  return (
    <Dialog title={wall.name} onClose={onClose}>
      <form className={form.form} onSubmit={submit}>
        <div className={form.pair}>
          <label className={form.field}>
            {t('Name')}
            <input name="name" required maxLength={100} defaultValue={wall.name} autoComplete="off" />
          </label>
          <Layout panel={programme.panel} />
          <label className={form.field}>
            {t('Which stories')}
            <select name="order" value={order} onChange={(event) => setOrder(orderOf(event.currentTarget.value))}>
              <option value="hottest">{t('the hottest first')}</option>
              <option value="hand">{t('chosen by hand')}</option>
              <option value="search">{t('those that a search finds')}</option>
            </select>
          </label>
          <label className={form.field}>
            {t('Seconds for each (none: it stays)')}
            <input name="dwell" type="number" min={5} max={3600} defaultValue={programme.dwell ?? ''} />
          </label>
        </div>
        {order === 'hand' && <ChooseStories chosen={chosen} onChosen={setChosen} />}
        {order === 'search' && <SearchFields q={programme.q} searchId={programme.searchId} />}
        <InTheRoom programme={programme} />
        <Refusal words={failed} />
        <DialogActs words={t('Save')} onClose={onClose}>
          <RemoveWall wallId={wall.id} screens={screens} onDone={onClose} onFailed={setFailed} />
        </DialogActs>
      </form>
    </Dialog>
  )
}

function Layout({ panel: shown }: { panel: WallPanel }) {
  return (
    <label className={form.field}>
      {t('What it shows')}
      <select name="panel" defaultValue={shown}>
        {PANELS.map((panel) => (
          <option key={panel} value={panel}>
            {t(PANEL_WORDS[panel])}
          </option>
        ))}
      </select>
    </label>
  )
}

/** Take-over, sound, dimming, clocks. */
function InTheRoom({ programme }: { programme: Programme }) {
  return (
    <div className={form.pair}>
      <label className={form.field}>
        {t('Seconds for which a denial or a kill takes over')}
        <input name="takeOver" type="number" min={5} max={3600} required defaultValue={programme.takeOver} />
      </label>
      <label className={form.field}>
        {t('Sound with it')}
        <select name="sound" defaultValue={programme.sound ? 'on' : 'off'}>
          <option value="off">{t('off')}</option>
          <option value="on">{t('on, where the screen may')}</option>
        </select>
      </label>
      <label className={form.field}>
        {t('Dimmed from')}
        <input name="from" type="time" defaultValue={programme.dim?.from ?? ''} />
      </label>
      <label className={form.field}>
        {t('until')}
        <input name="to" type="time" defaultValue={programme.dim?.to ?? ''} />
      </label>
      <label className={form.field}>
        {t('Further clocks, by time zone')}
        <input
          name="zones"
          defaultValue={programme.zones.join(', ')}
          placeholder={t('such as {zones}', { zones: EXAMPLE_ZONES })}
          autoComplete="off"
          spellCheck={false}
        />
      </label>
    </div>
  )
}

function ChooseStories({ chosen, onChosen }: { chosen: string[]; onChosen: (ids: string[]) => void }) {
  const stories = usePart('desk', (view) => view.screen?.stories) ?? []
  const open = stories.filter(({ id, state }) => state === 'open' || chosen.includes(id))
  const turn = (id: string): void =>
    onChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id].slice(0, MOST_CHOSEN))
  return (
    <fieldset>
      <legend>{t('In the order in which you choose them')}</legend>
      {open.map(({ id, title }) => (
        <label key={id}>
          <input type="checkbox" checked={chosen.includes(id)} onChange={() => turn(id)} />
          {title} {chosen.includes(id) && <small>{chosen.indexOf(id) + 1}</small>}
        </label>
      ))}
    </fieldset>
  )
}
