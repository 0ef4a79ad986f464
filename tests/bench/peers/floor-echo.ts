import { startFloor } from './floor-server.ts';

/** The floor of an echo: Node's own server and undici, no SDK, nothing kept. */
startFloor(() => 'echo');
