import type { Chapter, Counted } from '../figure.ts';
import { COOPERATION } from './cooperation.ts';
import { COURSE } from './course.ts';
import { DISCHARGE } from './discharge.ts';
import { ECONOMY } from './economy.ts';
import { LOANS } from './loans.ts';
import { OUTCOME } from './outcome.ts';
import { RECRUITMENT } from './recruitment.ts';

/** Every figure that is counted from cases. */
export const FIGURES = {
  ...RECRUITMENT,
  ...COURSE,
  ...LOANS,
  ...DISCHARGE,
  ...OUTCOME,
  ...COOPERATION,
  ...ECONOMY,
} as const;

export type FigureId = keyof typeof FIGURES;

export const FIGURE_IDS = Object.keys(FIGURES) as readonly FigureId[];

/** A figure's definition with its optional parts readable. */
export const counted = (id: FigureId): Counted => FIGURES[id];

const idsOf = (chapter: object): readonly FigureId[] => Object.keys(chapter) as readonly FigureId[];

export const FIGURES_OF: Readonly<Record<Chapter, readonly FigureId[]>> = {
  recruitment: idsOf(RECRUITMENT),
  course: idsOf(COURSE),
  loans: idsOf(LOANS),
  discharge: idsOf(DISCHARGE),
  outcome: idsOf(OUTCOME),
  cooperation: idsOf(COOPERATION),
  economy: idsOf(ECONOMY),
};
