import { pino, type DestinationStream } from 'pino';
import { allowed, type Fields } from './fields.ts';

/** Every event of the technical log, with its level. */
const EVENTS = {
  ready: 'info',
  stopped: 'info',
  'clock-moved': 'warn',
  'first-admins': 'warn',
  /** Made from its file. */
  'programme-begun': 'warn',
  /** In the store already: its file is not read again, its rules change by card. */
  'programme-kept': 'info',
  /** It takes no new citizen: `opsætning` says why. */
  'programme-lacks': 'error',
  'no-programme': 'error',
  refused: 'warn',
  /** The keys of incoming tokens. */
  'keys-refreshed': 'info',
  /** Their server is away: those that were fetched before are used on. */
  'keys-stale': 'warn',
  /** None was ever fetched: nobody is let in. */
  'keys-missing': 'error',
  turn: 'info',
  'turn-failed': 'error',
  command: 'info',
  'note-failed': 'error',
  'file-failed': 'error',
  'request-failed': 'error',
  'server-error': 'error',
  'send-failed': 'warn',
  delivery: 'info',
  'delivery-failed': 'error',
  'dispatcher-failed': 'error',
  'release-failed': 'warn',
  erased: 'info',
  'erased-again': 'warn',
  'heads-sent': 'info',
  'heads-failed': 'error',
  'heads-late': 'error',
  /** Something needs a hand: docs/operations.md says what. */
  alarm: 'error',
  'alarm-over': 'info',
  'status-failed': 'error',
  'telemetry-failed': 'warn',
  console: 'warn',
  warning: 'warn',
  crashed: 'fatal',
} as const;

export type EventName = keyof typeof EVENTS;

/** One line of the technical log: an event of the list above, and fields of the list in fields.ts. */
export type Log = (event: EventName, fields?: Fields) => void;

const lineOf = (event: EventName, given: Fields): object => {
  const { fields, dropped, unknown } = allowed(given);
  return {
    event,
    ...fields,
    ...(dropped.length > 0 && { dropped }),
    ...(unknown > 0 && { unknown }),
  };
};

/**
 * JSON lines on a stream. What is not on the lists is left out and counted (`unknown`) or, where the field is known
 * and the value is of another kind, named (`dropped`); its value is never written.
 */
export const makeLog = (stream: DestinationStream): Log => {
  const logger = pino(
    {
      base: null,
      formatters: { level: (level) => ({ level }) },
      timestamp: () => `,"at":"${new Date().toISOString()}"`,
    },
    stream,
  );
  return (event, fields = {}) => {
    if (Object.hasOwn(EVENTS, event)) logger[EVENTS[event]](lineOf(event, fields));
    else logger.error({ unknown: 1 });
  };
};

/** More than a turn of the event loop writes. */
const LINES_BYTES = 8 * 1024;

/**
 * The process's own output. The lines of one turn of the event loop go out together before the next, and what is left
 * goes out as the process ends, whatever ends it but a kill; a reader may go away.
 */
export const processLog = (): Log => {
  const out = pino.destination({ dest: 1, sync: true, minLength: LINES_BYTES });
  let waiting: NodeJS.Immediate | undefined;
  const flush = (): void => {
    waiting = undefined;
    out.flush();
  };
  process.once('exit', flush);
  return makeLog({
    write(line) {
      out.write(line);
      waiting ??= setImmediate(flush);
    },
  });
};
