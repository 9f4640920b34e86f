/** Whether a screen's link is the one that is shown: a story is part of the desk. */
export const navOn = (to: string, pathname: string): boolean =>
  to === '/' ? pathname === '/' || pathname.startsWith('/story/') : pathname === to || pathname.startsWith(`${to}/`)
