import type { Log } from './log.ts';
import { placeIn } from '../http/written-at.ts';
import { allowed, type Fields } from './fields.ts';

type Writer = 'log' | 'info' | 'warn' | 'error' | 'debug' | 'trace' | 'dir' | 'table' | 'assert';
const NAMED: readonly Writer[] = ['log', 'info', 'warn', 'error', 'debug', 'trace', 'dir', 'table', 'assert'];
/** Ways of writing that nobody should use in a server; told apart by nothing. */
const OTHERS = ['dirxml', 'group', 'groupCollapsed', 'count', 'timeEnd', 'timeLog'] as const;

type Method = Writer | (typeof OTHERS)[number];
export type CapturedConsole = Pick<Console, Method>;
export type Warned = Pick<NodeJS.Process, 'on' | 'off' | 'rawListeners' | 'removeAllListeners'>;

const PACKAGE = /.*node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/;

/** The innermost package on the stack, from the paths alone, also where it was built into a file of ours. */
const packageIn = (stack: string): string | undefined => {
  for (const frame of stack.split('\n')) {
    const [, name] = PACKAGE.exec(placeIn(frame)?.file ?? frame) ?? [];
    if (name !== undefined) return name.replace('\\', '/');
  }
  return undefined;
};

const callerOf = (): Fields => {
  const name = packageIn(new Error().stack ?? '');
  return name === undefined ? {} : { package: name };
};

/** Of a warning of Node: its class and code, where they look like one. */
const warningFields = ({ name, code }: Error & { readonly code?: string }): Fields =>
  allowed({ code: code ?? name }).fields;

/**
 * What libraries write to the console, and Node's own warnings, become one log entry each: that it was written, by
 * which method and package. Never the text, for the SDK puts activities and errors with people's words there. Returns
 * what puts everything back.
 */
export const captureConsole = (log: Log, target: CapturedConsole, warned: Warned): (() => void) => {
  const before = { ...target };
  const take = (method: Method, told: Fields['method']): void => {
    target[method] = (...given: readonly unknown[]): void => {
      if (method === 'assert' && given[0]) return;
      log('console', { method: told, ...callerOf() });
    };
  };
  for (const method of NAMED) take(method, method);
  for (const method of OTHERS) take(method, 'other');
  const listeners = warned.rawListeners('warning');
  warned.removeAllListeners('warning');
  const onWarning = (warning: Error): void => log('warning', warningFields(warning));
  warned.on('warning', onWarning);
  return () => {
    Object.assign(target, before);
    warned.off('warning', onWarning);
    for (const listener of listeners) warned.on('warning', listener as (warning: Error) => void);
  };
};
