import { Server } from 'node:net';

/**
 * Loaded into the Playground, which listens on every network card and has no login: here it is reached from this
 * machine alone. It listens in one way only, `listen(port, callback)`.
 */
const listen: unknown = Reflect.get(Server.prototype, 'listen');
if (typeof listen === 'function') {
  Server.prototype.listen = function (this: Server, ...args: readonly unknown[]): Server {
    const [port, ...rest] = args;
    Reflect.apply(listen, this, typeof port === 'number' ? [port, '127.0.0.1', ...rest] : args);
    return this;
  };
}
