import { actions } from '../action/action.ts'
import { openTicker } from '../ticker/open-ticker.ts'
import { msg } from '../words/t.ts'

const SEARCHED = new Set(['/wire', '/search'])

/** The ticker shows what the wire or the search shows: its words go along. */
function tickerOfScreen(): void {
  openTicker((SEARCHED.has(location.pathname) && new URLSearchParams(location.search).get('q')) || '', null)
}

export const WIRE_ACTIONS = actions([
  {
    id: 'wire.columns',
    keys: [],
    words: msg('Columns, each a search'),
    group: 'Wire',
    perform: (w) => w.go('/columns'),
  },
  {
    id: 'wire.ticker',
    keys: ['t'],
    words: msg('Ticker in a window of its own'),
    group: 'Wire',
    perform: tickerOfScreen,
  },
])
