/** Homes, the mobility map, visits and what a child would like. */
export const mobility = {
  'edit.recordStay': 'add a home',
  'edit.reorderStay': 'move a home along the road',
  'edit.addToken': 'put somebody on the map',
  'edit.placeOnMap':
    '{count, plural, one {move something on the map} other {move # things on the map}}',
  'edit.moreOf': 'change “things I would like more of”',
  'edit.setAside': 'set aside for now',
  'edit.takeUpAgain': 'take up again',
  'edit.mark': 'mark how safe somebody feels',
  'edit.wish': 'say what the child would like of somebody',
  'edit.freezeMap': 'keep the map as it is',
  'edit.acceptLead': 'start a search from a wish',
  'edit.binVisit': 'bin what was made at a visit',
  'refusal.not-asked': 'Marks of who feels safe are off for this visit.',
  'refusal.talk-first':
    'Talk with the social worker first: the child does not feel safe with them.',
} as const;
