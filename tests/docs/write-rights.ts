import { writeFile } from 'node:fs/promises';
import { rightsPage } from './rights-page.ts';

await writeFile(new URL('../../docs/rights.md', import.meta.url), rightsPage());
