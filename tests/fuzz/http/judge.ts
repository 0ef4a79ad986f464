import { MARK, type Probe } from './probe.ts';

interface Answered {
  readonly status: number;
  readonly body: string;
}

/** The answers in what came back, interim ones left out; what is none counts as one with status 0. */
const answersIn = (heard: Buffer): readonly Answered[] => {
  const answers: Answered[] = [];
  let rest = heard.toString('latin1');
  while (rest !== '') {
    const at = rest.indexOf('\r\n\r\n');
    const head = at < 0 ? rest : rest.slice(0, at);
    const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(head)?.[1] ?? 0);
    if (status === 0) return [...answers, { status, body: rest }];
    const length = Number(/^content-length: (\d+)$/im.exec(head)?.[1] ?? 0);
    const from = at < 0 ? rest.length : at + 4;
    // Without a length the body goes on to the end, but for answers that have none.
    const known = /^content-length:/im.test(head) || /^transfer-encoding:/im.test(head) || status < 200;
    const next = /HTTP\/1\.1 \d{3} /.exec(rest.slice(from))?.index ?? rest.length - from;
    const size = known ? length : next;
    if (status >= 200) answers.push({ status, body: bodyOf(head, rest.slice(from, from + size)) });
    rest = rest.slice(from + sizeOf(head, rest.slice(from), size));
  }
  return answers;
};

const EMPTY_CHUNKS = '0\r\n\r\n';
const isChunked = (head: string): boolean => /^transfer-encoding: chunked$/im.test(head);

/** Chunks of an empty answer are its end alone. */
const sizeOf = (head: string, rest: string, size: number): number =>
  isChunked(head) && rest.startsWith(EMPTY_CHUNKS) ? EMPTY_CHUNKS.length : size;
const bodyOf = (head: string, body: string): string => (isChunked(head) ? '' : body);

/** What is wrong with what came back, in words that quote nothing of it; and the statuses, to be counted. */
export const judge = (
  { kind, said }: Probe,
  heard: Buffer | undefined,
): { readonly faults: readonly string[]; readonly statuses: readonly number[] } => {
  if (heard === undefined) return { faults: [`${kind}: open after 12 s`], statuses: [] };
  const answers = answersIn(heard);
  const faults = answers.flatMap(({ status, body }) => [
    ...(status === 0 ? [`${kind}: no HTTP came back`] : []),
    ...(status >= 500 && !said.includes(status) ? [`${kind}: ${status}`] : []),
    ...(status >= 400 && body !== '' ? [`${kind}: ${status} with a body`] : []),
    ...(status >= 400 && body.includes(MARK) ? [`${kind}: ${status} with people's words`] : []),
  ]);
  return { faults, statuses: answers.map(({ status }) => status) };
};
