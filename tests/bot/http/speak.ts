import { connect } from 'node:net';

/** Writes raw text to a port and resolves with all that came back once the other side ends or cuts the line. */
export function speak(
  port: number,
  text: string | Buffer,
  after?: (write: (more: string) => void) => void,
): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let heard = '';
    socket.setEncoding('latin1');
    socket.on('data', (chunk: string) => {
      heard += chunk;
    });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(heard));
    socket.write(text);
    after?.((more) => socket.write(more));
  });
}

/** A complete POST of `body` to the bot's route, with the connection closed after the answer. */
export function post(body: string, headers: Readonly<Record<string, string>> = {}): string {
  const all = {
    Host: 'localhost',
    'Content-Type': 'application/json',
    'Content-Length': String(Buffer.byteLength(body)),
    Connection: 'close',
    ...headers,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `POST /api/messages HTTP/1.1\r\n${lines.join('')}\r\n${body}`;
}

/** The status line's code, and the body after the head. */
export function readAnswer(text: string): {
  readonly status: number;
  readonly head: string;
  readonly body: string;
} {
  const [head = '', body = ''] = text.split('\r\n\r\n', 2);
  return { status: Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1]), head, body };
}
