import type { HttpClient, PipelineRequest } from '@azure/core-rest-pipeline';
import { noteCharge, noteRequest } from './meter.ts';

/** Code of an answer from a replica that has not got as far as this process has seen. */
export const BEHIND = 'BEHIND';
/** Code of a line that broke before the answer was there. */
export const LINE_RESET = 'LINE_RESET';

/** Code of a request that did not leave: the plan of a query that needs none. */
export const NO_PLAN = 'NO_PLAN';

/** Stands in each query over one partition, which the SDK is given as an option too. */
export const IN_ONE_PARTITION = 'c.partition = @partition';

const BROKEN: ReadonlySet<unknown> = new Set(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET']);

const named = (code: string): Error => Object.assign(new Error(code), { code });

const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;

/**
 * The SDK asks for a plan beside every query and looks at it only where the service cannot answer the query as it is,
 * which a query over one partition never is (azure-sdk-for-js #4978).
 */
const isNeedlessPlan = ({ headers, body }: PipelineRequest): boolean =>
  headers.has('x-ms-cosmos-is-query-plan-request') &&
  typeof body === 'string' &&
  body.includes(IN_ONE_PARTITION);

/**
 * The line to the service, below the SDK: every request is counted with what it costs, and two faults get names that
 * the SDK does not know, so that they are repeated by us. Of an answer that a replica is behind the SDK would forget
 * how far this process has seen and take what that replica has; after a broken line it would wait a second.
 */
export const lineOver = (inner: HttpClient): HttpClient => {
  // A service that does not answer a query as it is gets its plans from then on.
  let wantsPlans = false;
  return {
    async sendRequest(request) {
      if (!wantsPlans && isNeedlessPlan(request)) throw named(NO_PLAN);
      noteRequest();
      const answer = await inner.sendRequest(request).catch((error: unknown) => {
        throw BROKEN.has(codeOf(error)) ? named(LINE_RESET) : error;
      });
      noteCharge(answer.headers.get('x-ms-request-charge'));
      if (answer.status === 400) wantsPlans = true;
      if (answer.status === 404 && answer.headers.get('x-ms-substatus') === '1002') throw named(BEHIND);
      return answer;
    },
  };
};
