import { PROJECT } from '../project-folder.ts';
import { placeIn } from './written-at.ts';

/** A class that was built into a file with others may have got a line before its name or a number behind it. */
const KIND = /^_?([A-Za-z]{1,60})\d*$/;

/**
 * Names an error without its text, which may hold personal data: its class, which only code can name, and the first
 * place in our own code, as in `TypeError at bot/turns.ts:12`.
 */
export function faultLine(error: unknown): string {
  if (!(error instanceof Error)) return 'thrown value';
  const [, kind = 'Error'] = KIND.exec(error.constructor.name) ?? [];
  const place = firstPlace(error);
  return place === undefined ? kind : `${kind} at ${place}`;
}

/** The text stands before the frames in a stack and may look like one, so it is cut off first. */
function firstPlace({ stack = '', message }: Error): string | undefined {
  const frames = stack.includes(message) ? stack.slice(stack.indexOf(message) + message.length) : '';
  for (const frame of frames.split('\n')) {
    const { file = '', line } = placeIn(frame) ?? {};
    if (file.startsWith(PROJECT) && !file.includes('/node_modules/'))
      return `${file.slice(PROJECT.length)}:${line}`;
  }
  return undefined;
}
