import type { WebResponse } from '@microsoft/agents-hosting';

/** Where the SDK writes its own answer, which nobody reads: the product answers by itself, and never with a reason. */
export const standInResponse = (): WebResponse => {
  const response: WebResponse = {
    headersSent: false,
    writableEnded: false,
    status: () => response,
    setHeader: () => response,
    send: () => response,
    end: () => response,
  };
  return response;
};
