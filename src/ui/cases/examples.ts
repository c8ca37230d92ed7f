import type { WordId } from '#words';
import eric from '../../../examples/eric.ged.json?url';
import heatherAndSarah from '../../../examples/heather-and-sarah.ged.json?url';
import largeFamily from '../../../examples/large-family.ged.json?url';

/** A family to look at, made up but for what the published report says. */
export interface Example {
  readonly id: string;
  readonly url: string;
  readonly title: WordId;
  readonly about: WordId;
}

export const examples: readonly Example[] = [
  { id: 'eric', url: eric, title: 'example.eric', about: 'example.ericAbout' },
  {
    id: 'heather-and-sarah',
    url: heatherAndSarah,
    title: 'example.heather',
    about: 'example.heatherAbout',
  },
  {
    id: 'large-family',
    url: largeFamily,
    title: 'example.large',
    about: 'example.largeAbout',
  },
];
