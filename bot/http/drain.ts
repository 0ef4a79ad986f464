import type { Server } from 'node:http';

const LOOK_EVERY_MS = 50;

/**
 * Stops accepting and ends when no request runs any more, or after `limit` ms. Connections that are merely open,
 * silent or half-way through their headers hold nothing up.
 */
export function drain(
  node: Pick<Server, 'close' | 'closeAllConnections'>,
  running: () => number,
  limit: number,
): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => node.closeAllConnections(), limit);
    const look = setInterval(() => {
      if (running() === 0) node.closeAllConnections();
    }, LOOK_EVERY_MS);
    node.close(() => {
      clearTimeout(cut);
      clearInterval(look);
      resolve();
    });
  });
}
