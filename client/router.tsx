import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouterHistory,
} from '@tanstack/react-router'
import { Desk } from './desk/desk-screen.tsx'
import { Lost } from './lost.tsx'
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
  component: lazyRouteComponent(() => import('./wire/wire-screen.tsx'), 'WireScreen'),
})
const columns = createRoute({
  getParentRoute: () => shell,
  path: '/columns',
  validateSearch: columnsSearch,
  component: lazyRouteComponent(() => import('./columns/columns-screen.tsx'), 'ColumnsScreen'),
})
const ticker = createRoute({
  getParentRoute: () => root,
  path: '/ticker',
  validateSearch: findSearch,
  component: lazyRouteComponent(() => import('./ticker/ticker-screen.tsx'), 'TickerScreen'),
})
const alerts = createRoute({
  getParentRoute: () => shell,
  path: '/alerts',
  validateSearch: alertsSearch,
  component: lazyRouteComponent(() => import('./alerts/alerts-screen.tsx'), 'AlertsScreen'),
})
const find = createRoute({
  getParentRoute: () => shell,
  path: '/search',
  validateSearch: findSearch,
  component: lazyRouteComponent(() => import('./search/search-screen.tsx'), 'SearchScreen'),
})
const lists = createRoute({
  getParentRoute: () => shell,
  path: '/lists',
  validateSearch: listsSearch,
  component: lazyRouteComponent(() => import('./lists/lists-screen.tsx'), 'ListsScreen'),
})
const sources = createRoute({
  getParentRoute: () => shell,
  path: '/sources',
  validateSearch: sourcesSearch,
  component: lazyRouteComponent(() => import('./sources/sources-screen.tsx'), 'SourcesScreen'),
})
const item = createRoute({
  getParentRoute: () => shell,
  path: '/item/$id',
  component: lazyRouteComponent(() => import('./item/item-screen.tsx'), 'ItemScreen'),
})
const walls = createRoute({
  getParentRoute: () => shell,
  path: '/walls',
  validateSearch: wallsSearch,
  component: lazyRouteComponent(() => import('./walls/walls-screen.tsx'), 'WallsScreen'),
})
const wallComponent = lazyRouteComponent(() => import('./wall/wall-screen.tsx'), 'WallScreen')
const wall = createRoute({ getParentRoute: () => root, path: '/wall', component: wallComponent })
const namedWall = createRoute({ getParentRoute: () => root, path: '/wall/$id', component: wallComponent })
const signIn = createRoute({
  getParentRoute: () => root,
  path: '/login',
  component: lazyRouteComponent(() => import('./access/sign-in-screen.tsx'), 'SignInScreen'),
})
const setup = createRoute({
  getParentRoute: () => root,
  path: '/setup',
  validateSearch: setupSearch,
  component: lazyRouteComponent(() => import('./access/setup-screen.tsx'), 'SetupScreen'),
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
