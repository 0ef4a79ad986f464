import { z } from 'zod';

/** What an input, or a search's parameter, may hold; anything else is dropped. */
export const scalar = z.union([z.string(), z.number(), z.boolean()]);
