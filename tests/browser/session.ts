import { join } from 'node:path';
import type { Lang } from '../../domain/text.ts';
import type { Speaker } from '../support/walk-card.ts';
import type { PlaygroundPage } from './playground.ts';

const WIDE = { name: 'wide', phone: false, contrast: false };
const PHONE = { name: 'phone', phone: true, contrast: false };
/** The system's own few colours, as in Windows' contrast themes. */
const CONTRAST = { name: 'contrast', phone: false, contrast: true };

/** A session in one theme and one language, and the sizes each card is taken in. */
export const LOOKS = [
  { name: 'light', dark: false, lang: 'da', sizes: [CONTRAST, PHONE, WIDE] },
  { name: 'dark', dark: true, lang: 'da', sizes: [PHONE, WIDE] },
  { name: 'english', dark: false, lang: 'en', sizes: [PHONE, WIDE] },
] as const;
export type Look = (typeof LOOKS)[number];

/** WCAG 2.2 AA, 1.4.3. */
const READABLE = 4.5;

interface Found {
  readonly taken: string[];
  readonly problems: string[];
  weakest: number;
}

export interface Session {
  readonly page: PlaygroundPage;
  /** People at other screens, through whom cases come to where they are needed. */
  readonly speaker: Speaker;
  readonly lang: Lang;
  /** Takes the newest card, or the newest that shows the text `on`, in every size, and measures it. */
  readonly shoot: (name: string, on?: string) => Promise<void>;
  readonly found: Found;
}

export const photographer = (
  page: PlaygroundPage,
  folder: string,
  look: Look,
): Pick<Session, 'shoot' | 'found'> => {
  const found: Found = { taken: [], problems: [], weakest: 21 };
  const shoot: Session['shoot'] = async (name, on) => {
    const card = on === undefined ? page : page.on(on);
    for (const size of look.sizes) {
      await page.look(size);
      const picture = `${look.name}-${size.name}-${name}`;
      await card.picture(join(folder, `${picture}.png`));
      found.taken.push(picture);
      const { contrast, weakest, clipped } = await card.measure();
      found.weakest = Math.min(found.weakest, contrast);
      if (contrast < READABLE) found.problems.push(`${picture}: »${weakest}« has ${contrast.toFixed(1)}:1`);
      for (const text of clipped) found.problems.push(`${picture}: »${text}« does not fit`);
    }
  };
  return { shoot, found };
};
