/** Typing a family, people recorded twice, what is still to find, and how a search stands. */
export const family = {
  'search.notStarted': 'not started',
  'search.looking': 'looking',
  'search.found': 'found',
  'search.contacted': 'contacted',
  'search.replied': 'replied',
  'search.willing': 'willing',
  'search.notNow': 'not now',
  'search.notSafeNow': 'not safe now',
  'search.notFound': 'not found',

  'doubt.not-understood': 'Not understood; kept as a note.',
  'doubt.too-many-parents': 'More than two parents: the children get the first two.',
  'doubt.step-of-whom': 'Whose step-child is this?',
  'doubt.nobody-to-join': 'Nobody to join this to.',
  'doubt.kin-not-placed': 'Which side is this? Kept as a note.',
  'doubt.two-meanings': 'Date of the wedding, or of birth?',

  'duplicate.sameName': 'same name',
  'duplicate.sameFirstName': 'same first name',
  'duplicate.shortName': 'one name may be short for the other',
  'duplicate.sameDescriptor': 'described in the same words',
  'duplicate.sameBirth': 'born at the same time',
  'duplicate.sharedRelatives': 'the same relatives',

  'find.sideMissing':
    '{side, select, mum {Nobody on mum’s side of {name} yet} dad {Nobody on dad’s side of {name} yet} other {Nobody behind {name} yet}}',
  'find.parentMissing':
    '{side, select, mum {{name}’s mother} dad {{name}’s father} other {A parent of {name}}}',
  'find.parentUnsettled':
    'Who is {name}’s parent? {count, plural, one {# person} other {# people}} may be',
  'find.kinMissing': 'Brothers and sisters',
  'find.nameMissing': 'Their name',
  'find.moreChildren': 'More children than are drawn',

  'heard.same': 'is {name}',
  'heard.child': 'child of {name}',
  'heard.parent': 'parent of {name}',
  'heard.sibling': 'brother or sister of {name}',
  'heard.partner': 'partner of {name}',
  'heard.relative': 'relative of {name}, not known how',
} as const;
