/** Where Debian puts the reader of feeds that tests read ours with. */
export const NEWSBOAT = '/usr/bin/newsboat'
