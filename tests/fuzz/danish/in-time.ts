import assert from 'node:assert/strict';
import { TYPED_LIMIT } from './texts.ts';
import type { Reader } from './readers.ts';

/**
 * CPU time, in milliseconds: for what somebody may type, and for each further thousand characters of a request. It
 * comes to 20 on a quiet machine, and to more where others have the processor's caches.
 */
const MOST_MS = 60;
const MORE_MS = 2;

const cpuMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

const took = ({ read }: Reader, text: string): number => {
  const begun = cpuMs();
  read(text);
  return cpuMs() - begun;
};

/** Reads a text and sees how long that takes; what takes long is read again, as it may have been a collection of garbage. */
export const readInTime = (reader: Reader, text: string): number => {
  const most = MOST_MS + (Math.max(0, text.length - TYPED_LIMIT) / 1_000) * MORE_MS;
  let ms = took(reader, text);
  for (let again = 0; ms > most && again < 3; again += 1) ms = Math.min(ms, took(reader, text));
  assert.ok(
    ms <= most,
    `${reader.name} takes ${ms.toFixed(0)} ms of ${most.toFixed(0)} for ${text.length} characters`,
  );
  return ms;
};
