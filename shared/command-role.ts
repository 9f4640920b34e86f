import type { Command } from './protocol/command.ts'
import type { Role } from './role.ts'

/** What each command needs: the one table for sockets, routes and buttons. */
export const COMMAND_ROLE = {
  'confirm-entry': 'editor',
  'reject-entry': 'editor',
  'restore-entry': 'editor',
  'correct-entry': 'editor',
  'uncorrect-entry': 'editor',
  'acknowledge-alert': 'editor',
  'resolve-alert': 'editor',
  'rename-story': 'editor',
  'close-story': 'editor',
  'reopen-story': 'editor',
  'file-item': 'editor',
  'merge-stories': 'editor',
  'unmerge-story': 'editor',
  'split-story': 'editor',
  'unsplit-story': 'editor',
  'accept-proposal': 'editor',
  'decline-proposal': 'editor',
  'reopen-proposal': 'editor',
  'put-on-wall': 'editor',
  'retry-item': 'editor',
  'put-party': 'editor',
  'put-outlet': 'editor',
  'remove-party': 'editor',
  'remove-outlet': 'editor',
  'restore-party': 'editor',
  'restore-outlet': 'editor',
  'import-lists': 'editor',
} as const satisfies Record<Command['name'], Role>
