import type { Page } from 'playwright-core'

/** Where things of the week's copy are found. */
export interface Ids {
  story: string
  item: string
  /** Where the story is read without an account. */
  shared: string
}

/** A screen, or what is opened over one, that people use. */
export interface Place {
  name: string
  path: (ids: Ids) => string
  /** A word of it that is there once it is drawn. */
  ready: string | RegExp
  /** Pressed one after the other once that is there. */
  keys?: readonly string[]
  /** A word of what the keys open. */
  opened?: string | RegExp
  /** Its type grows and shrinks with the window, and what has no room for all of its words is left out. */
  scales?: boolean
}

const COLUMNS = '/columns?cols=1+source%3Adpa%0A2+urgency%3A1'
const over = (name: string, keys: readonly string[], opened: string | RegExp): Place => ({
  name,
  path: ({ story }) => story,
  ready: 'Steven Cheung',
  keys,
  opened,
})

const overAlerts = (name: string, keys: readonly string[], opened: string | RegExp): Place => ({
  name,
  path: () => '/alerts',
  // Its button, whose key this is, is there once it is known who sits here.
  ready: 'Channels',
  keys,
  opened,
})

/** All that a desk with copy has. */
export const PLACES: readonly Place[] = [
  { name: 'desk', path: () => '/', ready: 'Steven Cheung' },
  { name: 'story with a proposal', path: ({ story }) => story, ready: 'One item may belong to another matter' },
  { name: 'timeline as a table', path: ({ story }) => `${story}?view=table`, ready: 'Steven Cheung' },
  { name: 'item over a story', path: ({ story, item }) => `${story}?item=${item}`, ready: 'completely untrue' },
  { name: 'item', path: ({ item }) => `/item/${item}`, ready: 'completely untrue' },
  { name: 'wire', path: () => '/wire', ready: 'Harbour notice 7' },
  { name: 'columns', path: () => COLUMNS, ready: 'Harbour notice 7' },
  { name: 'ticker', path: () => '/ticker', ready: 'Harbour notice 7' },
  { name: 'alerts', path: () => '/alerts', ready: 'Acknowledge' },
  overAlerts('channels', ['N'], 'Channels of alerts'),
  overAlerts('rules', ['R'], 'Rules of alerts'),
  overAlerts('answer', ['j', 'V'], 'Answer the alert'),
  overAlerts('hours', ['U'], 'Who is told when'),
  overAlerts('handing over', ['G'], 'Handing over'),
  overAlerts('devices', ['B'], 'Alerts on your devices'),
  { name: 'sources', path: () => '/sources', ready: 'Tide Wire' },
  { name: 'a source', path: () => '/sources?source=tide', ready: 'Make a key' },
  { name: 'a new source', path: () => '/sources?add=http', ready: 'Address' },
  { name: 'lists', path: () => '/lists?find=kremlin', ready: 'Kremlin' },
  { name: 'a party of the lists', path: () => '/lists?party=Kremlin', ready: 'Kremlin' },
  { name: 'search', path: () => '/search?q=Kremlin', ready: 'pure fiction' },
  { name: 'search saved', path: () => '/search?q=harbour', ready: 'Harbour notice 7', keys: ['K'], opened: 'For whom' },
  { name: 'party', path: ({ story }) => `${story}?who=Kremlin`, ready: 'Steven Cheung' },
  over('why', ['j', 'w'], 'new because'),
  over('entry put right', ['j', 'e'], 'Correct the entry'),
  over('claims', ['C'], 'Claims of the story'),
  over('changes', ['.'], 'What changed'),
  over('since when', [','], 'What changed'),
  over('history', ['h'], 'History of the story'),
  over('note', ['o'], 'Keep the note'),
  over('merge', ['g'], 'Merge the story into another'),
  over('split', ['v'], 'Split the story'),
  over('assign', ['A'], 'Give the story to somebody'),
  over('share', ['S'], 'Share the story by link'),
  over('taken out', ['E'], /^Take out “/),
  over('paste', ['p'], 'Paste an article'),
  { name: 'file', path: () => '/wire', ready: 'Harbour notice 7', keys: ['j', 'f'], opened: 'File the item' },
  over('palette', ['Control+k'], 'Merge the story into another'),
  over('help', ['?'], 'Next row'),
  over('as of', ['T'], /^Now\. Draw the slider back/),
  { name: 'wall', path: () => '/wall', ready: 'pure fiction', scales: true },
  { name: 'walls', path: () => '/walls', ready: 'Put up a screen' },
  { name: 'a shared link', path: ({ shared }) => shared, ready: 'pure fiction' },
  { name: 'set-up', path: () => '/setup?token=x', ready: 'You will be the first admin' },
  { name: 'sign-in', path: () => '/login', ready: 'Password' },
]

/** Before its first copy. */
export const FIRST_USE: Place = { name: 'first use', path: () => '/', ready: 'Nothing on record yet' }

/** Dialogs are open over the page. Runs in it. */
const MODAL = 'document.querySelectorAll("dialog:modal").length > 0'

/** Leaves a dialog that is all that stands between the page and what is to be looked at next; true where that is so. */
async function leftDialog(page: Page, url: string): Promise<boolean> {
  if (page.url() !== url || !(await page.evaluate<boolean>(MODAL))) return false
  await page.keyboard.press('Escape')
  await page.waitForFunction(`!(${MODAL})`)
  await page.evaluate('document.activeElement?.blur()')
  return true
}

export async function openPlace(
  page: Page,
  url: string,
  { path, ready, keys = [], opened }: Place,
  ids: Ids,
): Promise<void> {
  const see = (words: string | RegExp): Promise<void> =>
    page.getByText(words).filter({ visible: true }).first().waitFor({ timeout: 20_000 })
  const address = `${url}${path(ids)}`
  if (opened === undefined || !(await leftDialog(page, address))) await page.goto(address)
  await see(ready)
  for (const key of keys) await page.keyboard.press(key)
  if (opened !== undefined) await see(opened)
}
