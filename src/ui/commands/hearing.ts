import { type Command, writable } from './command.ts';

/** Noting somebody heard of, in one line, without a place in the family. */
export const hearingCommands: readonly Command[] = [
  {
    id: 'hear-of',
    label: 'command.hearOf',
    group: 'family',
    keys: ['h'],
    enabled: writable,
    run: ({ screen, setScreen }) =>
      setScreen({ tray: { open: true, asked: (screen.tray?.asked ?? 0) + 1 } }),
  },
];
