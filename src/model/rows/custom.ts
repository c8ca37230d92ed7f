import * as z from 'zod/mini';
import { idSchema } from '../ids.ts';
import { customClasses, type LinePattern, linePatterns } from '../kinds/custom.ts';
import { arrows, lineColours, ornaments } from '../kinds/lines.ts';
import { foreignSchema, optional, shortText } from './common.ts';

/**
 * A kind of line of the user's own. Rows name it by its id where they would name
 * a kind of ours, so it travels with the case.
 */
export const customKindSchema = z.object({
  id: idSchema<'customKind'>(),
  of: z.enum(customClasses),
  name: shortText,
  colour: z.enum(lineColours),
  pattern: z.enum(Object.keys(linePatterns) as [LinePattern]),
  ornament: optional(z.enum(ornaments)),
  arrow: optional(z.enum(arrows)),
  /** Letters in a circle; the first two are drawn. */
  letter: optional(shortText),
  /** Off until switched on for a drawing; never in a family or child copy. */
  sensitive: optional(z.literal(true)),
  foreign: optional(foreignSchema),
});
export type CustomKind = z.infer<typeof customKindSchema>;
