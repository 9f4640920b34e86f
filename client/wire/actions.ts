import { actions } from '../action/action.ts'
import { msg } from '../words/t.ts'

/** The ticker shows what the wire shows: its search goes along. */
function openTicker(): void {
  const q = location.pathname === '/wire' ? new URLSearchParams(location.search).get('q') : null
  open(q === null ? '/ticker' : `/ticker?q=${encodeURIComponent(q)}`, `ticker ${q ?? ''}`, 'popup,width=460,height=860')
}

export const WIRE_ACTIONS = actions([
  {
    id: 'wire.columns',
    keys: [],
    words: msg('Columns, each a search'),
    group: 'Wire',
    perform: (w) => w.go('/columns'),
  },
  { id: 'wire.ticker', keys: ['t'], words: msg('Ticker in a window of its own'), group: 'Wire', perform: openTicker },
])
