/** Texts of the screens and drawings. */
export const app = {
  'app.name': 'Roots & Routes',
  'person.unnamed': 'name not known',
  'person.pet': 'pet',
  'figure.due': 'due {date}',
  'figure.circle': 'woman or girl',
  'figure.square': 'man or boy',
  'figure.dome': 'non-binary person',
  'figure.focal': 'child of this case',
  'figure.born': 'born {date}',
  'figure.died': 'died {date}',
  'figure.partners': '{count, plural, one {# partner} other {# partners}}',
  'figure.children': '{count, plural, one {# child} other {# children}}',
  'figure.restricted': 'restricted',
} as const;
