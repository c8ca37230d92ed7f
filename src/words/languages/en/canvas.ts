/** Working on the drawing by hand: joining people, cards, the map, first steps. */
export const canvas = {
  'command.link': 'Join with somebody who is here',
  'canvas.linkTo': 'Now choose who {name} is joined with',
  'quickAdd.join': 'Join with somebody',
  'relation.title': '{from} and {to}',
  'relation.what': 'What are they to each other?',
  'relation.parent': '{to} is a parent of {from}',
  'relation.child': '{to} is a child of {from}',
  'relation.partner': 'They are or were partners',
  'relation.sibling': 'They are brothers or sisters',
  'relation.candidate': 'May be a parent by birth',
  'relation.otherParent': 'The other parent',
  'relation.getOn': 'How they get on …',
  'relation.join': 'Join',
} as const;
