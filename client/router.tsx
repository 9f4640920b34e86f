import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouterHistory,
} from '@tanstack/react-router'
import { Desk } from './desk/desk-screen.tsx'
import { Lost } from './lost.tsx'
import { lateScreen } from './offline/late.tsx'
import { Shell } from './shell.tsx'
import {
  alertsSearch,
  columnsSearch,
  findSearch,
  listsSearch,
  overSearch,
  parseQuery,
  queryText,
  setupSearch,
  sourcesSearch,
  storySearch,
  wallsSearch,
} from './url.ts'

const root = createRootRoute({ notFoundComponent: Lost })

const shell = createRoute({ getParentRoute: () => root, id: 'shell', component: Shell, validateSearch: overSearch })
/** One desk at both addresses: who opens a story keeps list and focus. */
const desk = createRoute({ getParentRoute: () => shell, id: 'desk', component: Desk })
const home = createRoute({ getParentRoute: () => desk, path: '/' })
const story = createRoute({ getParentRoute: () => desk, path: '/story/$id', validateSearch: storySearch })
const wire = createRoute({
  getParentRoute: () => shell,
  path: '/wire',
  validateSearch: findSearch,
  component: lateScreen(() => import('./wire/wire-screen.tsx').then((m) => ({ default: m.WireScreen }))),
})
const columns = createRoute({
  getParentRoute: () => shell,
  path: '/columns',
  validateSearch: columnsSearch,
  component: lateScreen(() => import('./columns/columns-screen.tsx').then((m) => ({ default: m.ColumnsScreen }))),
})
const ticker = createRoute({
  getParentRoute: () => root,
  path: '/ticker',
  validateSearch: findSearch,
  component: lateScreen(() => import('./ticker/ticker-screen.tsx').then((m) => ({ default: m.TickerScreen }))),
})
const alerts = createRoute({
  getParentRoute: () => shell,
  path: '/alerts',
  validateSearch: alertsSearch,
  component: lateScreen(() => import('./alerts/alerts-screen.tsx').then((m) => ({ default: m.AlertsScreen }))),
})
const find = createRoute({
  getParentRoute: () => shell,
  path: '/search',
  validateSearch: findSearch,
  component: lateScreen(() => import('./search/search-screen.tsx').then((m) => ({ default: m.SearchScreen }))),
})
const lists = createRoute({
  getParentRoute: () => shell,
  path: '/lists',
  validateSearch: listsSearch,
  component: lateScreen(() => import('./lists/lists-screen.tsx').then((m) => ({ default: m.ListsScreen }))),
})
const sources = createRoute({
  getParentRoute: () => shell,
  path: '/sources',
  validateSearch: sourcesSearch,
  component: lateScreen(() => import('./sources/sources-screen.tsx').then((m) => ({ default: m.SourcesScreen }))),
})
const item = createRoute({
  getParentRoute: () => shell,
  path: '/item/$id',
  component: lateScreen(() => import('./item/item-screen.tsx').then((m) => ({ default: m.ItemScreen }))),
})
const walls = createRoute({
  getParentRoute: () => shell,
  path: '/walls',
  validateSearch: wallsSearch,
  component: lateScreen(() => import('./walls/walls-screen.tsx').then((m) => ({ default: m.WallsScreen }))),
})
/** Nobody sits before a wall: what is not there is asked for anew by itself. */
const wallComponent = lazyRouteComponent(() => import('./wall/wall-screen.tsx'), 'WallScreen')
const wall = createRoute({ getParentRoute: () => root, path: '/wall', component: wallComponent })
const namedWall = createRoute({ getParentRoute: () => root, path: '/wall/$id', component: wallComponent })
const signIn = createRoute({
  getParentRoute: () => root,
  path: '/login',
  component: lateScreen(() => import('./access/sign-in-screen.tsx').then((m) => ({ default: m.SignInScreen }))),
})
const setup = createRoute({
  getParentRoute: () => root,
  path: '/setup',
  validateSearch: setupSearch,
  component: lateScreen(() => import('./access/setup-screen.tsx').then((m) => ({ default: m.SetupScreen }))),
})

/** Every address of the desk's screens; over the browser's own history where no other is given. */
export const makeRouter = (history?: RouterHistory) =>
  createRouter({
    ...(history && { history }),
    routeTree: root.addChildren([
      shell.addChildren([desk.addChildren([home, story]), wire, columns, alerts, find, lists, sources, walls, item]),
      wall,
      ticker,
      namedWall,
      signIn,
      setup,
    ]),
    parseSearch: parseQuery,
    stringifySearch: queryText,
    defaultPreload: 'intent',
    scrollRestoration: false,
  })

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>
  }
}
