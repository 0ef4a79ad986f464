/** One line of the running log. Fields are codes, counts and places in the code, never what a person wrote. */
export type Log = (event: string, fields?: Readonly<Record<string, string | number | boolean>>) => void;

const PROJECT = new URL('../../', import.meta.url).href;
const FRAME = /^ {4}at (?:async )?(?:.*\()?(file:\/\/\/[^()]+:\d+):\d+\)?$/;

/**
 * Names an error without its text, which may hold personal data: its kind and the first place in our own code,
 * as in `TypeError at bot/turns.ts:12`.
 */
export function faultLine(error: unknown): string {
  if (!(error instanceof Error)) return 'thrown value';
  const kind = /^\w{1,60}$/.test(error.name) ? error.name : 'Error';
  const place = firstPlace(error);
  return place === undefined ? kind : `${kind} at ${place}`;
}

/** The text stands before the frames in a stack and may look like one, so it is cut off first. */
function firstPlace({ stack = '', message }: Error): string | undefined {
  const frames = stack.includes(message) ? stack.slice(stack.indexOf(message) + message.length) : '';
  for (const line of frames.split('\n')) {
    const path = FRAME.exec(line)?.[1];
    if (path?.startsWith(PROJECT) === true && !path.includes('/node_modules/'))
      return path.slice(PROJECT.length);
  }
  return undefined;
}
