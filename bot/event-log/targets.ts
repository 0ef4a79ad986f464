import { addLine } from '../add-line.ts';

/** Where heads go out to: a place that the bot can add to and not rewrite. */
export interface HeadsTarget {
  readonly name: 'file' | 'url';
  /** Rejects where the line is not known to have been taken. */
  send(line: string): Promise<void>;
}

export interface HeadsSettings {
  readonly file?: string;
  readonly url?: string;
}

const SEND_MS = 5_000;

/** The receiver answered, and not with success. */
export class NotTaken extends Error {
  override readonly name = 'NotTaken';
  readonly status: number;
  constructor(status: number) {
    super('The receiver of heads did not take them');
    this.status = status;
  }
}

const toFile = (path: string): HeadsTarget => ({ name: 'file', send: (line) => addLine(path, line) });

/** A redirect is not followed: it could lead to a place without https. */
const toUrl = (url: string): HeadsTarget => ({
  name: 'url',
  async send(line) {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: line,
      redirect: 'error',
      signal: AbortSignal.timeout(SEND_MS),
    });
    await answer.body?.cancel();
    if (!answer.ok) throw new NotTaken(answer.status);
  },
});

export const targetsFor = ({ file, url }: HeadsSettings): readonly HeadsTarget[] => [
  ...(file === undefined ? [] : [toFile(file)]),
  ...(url === undefined ? [] : [toUrl(url)]),
];
