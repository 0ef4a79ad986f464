import { PROJECT } from '../project-folder.ts';
import { writtenAt } from './written-at.ts';

const FRAME = /^ {4}at (?:async )?(?:.*\()?(file:\/\/\/[^()]+):(\d+):(\d+)\)?$/;

/**
 * Names an error without its text, which may hold personal data: its class, which only code can name, and the first
 * place in our own code, as in `TypeError at bot/turns.ts:12`.
 */
export function faultLine(error: unknown): string {
  if (!(error instanceof Error)) return 'thrown value';
  const { name } = error.constructor;
  const kind = /^[A-Za-z]{1,60}$/.test(name) ? name : 'Error';
  const place = firstPlace(error);
  return place === undefined ? kind : `${kind} at ${place}`;
}

/** The text stands before the frames in a stack and may look like one, so it is cut off first. */
function firstPlace({ stack = '', message }: Error): string | undefined {
  const frames = stack.includes(message) ? stack.slice(stack.indexOf(message) + message.length) : '';
  for (const frame of frames.split('\n')) {
    const [, path = '', at, column] = FRAME.exec(frame) ?? [];
    if (!path.startsWith(PROJECT)) continue;
    const { file, line } = writtenAt({ file: path, line: Number(at), column: Number(column) });
    if (file.startsWith(PROJECT) && !file.includes('/node_modules/'))
      return `${file.slice(PROJECT.length)}:${line}`;
  }
  return undefined;
}
