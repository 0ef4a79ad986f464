import { maybeBody } from '../../storage/documents/body.ts';
import { SYSTEM } from '../../storage/keys.ts';
import type { Store } from '../../storage/port.ts';

interface EndpointBody {
  readonly v: 1;
  readonly serviceUrl: string;
}

/** The service URL of the channel: Microsoft may change it, so the newest from an authenticated activity holds. */
export interface Endpoint {
  /** Resolves to true when it is news. */
  note(serviceUrl: string): Promise<boolean>;
  current(): Promise<string | undefined>;
}

const ID = 'endpoint';

export const makeEndpoint = (store: Store): Endpoint => {
  let known: string | undefined;
  return {
    async note(serviceUrl) {
      if (serviceUrl === known) return false;
      const [doc] = await store.read(SYSTEM, [ID]);
      const news = maybeBody<EndpointBody>(doc)?.serviceUrl !== serviceUrl;
      const body: EndpointBody = { v: 1, serviceUrl };
      if (news) {
        await store.commit(SYSTEM, [
          doc ? { op: 'replace', id: ID, ifMatch: doc.etag, body } : { op: 'create', id: ID, body },
        ]);
      }
      known = serviceUrl;
      return news;
    },
    async current() {
      const [doc] = await store.read(SYSTEM, [ID]);
      return maybeBody<EndpointBody>(doc)?.serviceUrl;
    },
  };
};
