import { actions } from '../action/action.ts'
import { msg } from '../words/t.ts'

/** Going from place to place, and what concerns the desk as a whole. */
export const MOVE_ACTIONS = actions([
  {
    id: 'list.next',
    bare: true,
    keys: ['j', 'ArrowDown'],
    words: msg('Next row'),
    group: 'Move',
    over: true,
    perform: (w) => w.enterList(),
  },
  {
    id: 'list.before',
    bare: true,
    keys: ['k', 'ArrowUp'],
    words: msg('Row before'),
    group: 'Move',
    over: true,
    perform: (w) => w.enterList(),
  },
  {
    id: 'list.open',
    bare: true,
    keys: ['Enter'],
    words: msg('Open what has the focus'),
    group: 'Move',
    perform: (w) => w.openFocused(),
  },
  {
    id: 'list.close',
    bare: true,
    keys: ['Escape'],
    words: msg('Close what is open'),
    group: 'Move',
    perform: () => {},
  },
  {
    id: 'list.beside',
    bare: true,
    keys: ['F6'],
    words: msg('Next list on the screen: stories, entries, wire'),
    group: 'Move',
    over: true,
    perform: (w) => w.enterBeside(),
  },
  { id: 'go.palette', bare: true, keys: ['Mod+k'], words: msg('Go anywhere, do anything'), group: 'Move', over: true },
  { id: 'go.find', keys: ['/'], words: msg('Search'), group: 'Move', perform: (w) => w.focusSearch() },
  { id: 'go.desk', keys: ['1'], words: msg('Desk'), group: 'Move', perform: (w) => w.go('/') },
  { id: 'go.wire', keys: ['2'], words: msg('Wire'), group: 'Move', perform: (w) => w.go('/wire') },
  { id: 'go.alerts', keys: ['3'], words: msg('Alerts'), group: 'Move', perform: (w) => w.go('/alerts') },
  { id: 'go.wall', keys: ['4'], words: msg('Wall'), group: 'Move', perform: (w) => w.go('/wall') },
  { id: 'go.lists', keys: ['5'], words: msg('Parties and outlets'), group: 'Move', perform: (w) => w.go('/lists') },
  {
    id: 'go.sources',
    keys: ['6'],
    words: msg('Sources'),
    group: 'Move',
    offered: (w) => w.mayEdit,
    perform: (w) => w.go('/sources'),
  },
  {
    id: 'go.walls',
    keys: ['7'],
    words: msg('Walls'),
    group: 'Move',
    offered: (w) => w.mayEdit,
    perform: (w) => w.go('/walls'),
  },
])

export const DESK_ACTIONS = actions([
  { id: 'desk.paste', keys: ['p'], words: msg('Paste an article'), group: 'Desk' },
  {
    id: 'desk.zone',
    keys: ['Z'],
    words: msg('Times in my zone or in the desk’s'),
    group: 'Desk',
    over: true,
  },
  {
    id: 'desk.theme',
    keys: ['D'],
    words: msg('Light, dark or high contrast'),
    group: 'Desk',
    over: true,
  },
  { id: 'desk.help', keys: ['?'], words: msg('This help'), group: 'Desk' },
])
