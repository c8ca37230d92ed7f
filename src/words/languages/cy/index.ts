import type { Catalogue } from '../../words.ts';
import { en } from '../en/index.ts';

export const cy: Catalogue = { ...en };
