/** Kinds of lines of the user's own. */
export const ownKinds = {
  'ownKind.title': 'A kind of your own',
  'ownKind.new': 'A kind of your own …',
  'ownKind.yours': 'Your own kinds',
  'ownKind.more': 'More kinds …',
  'ownKind.change': 'Change this kind',
  'ownKind.changeNamed': 'Change the kind “{name}”',
  'ownKind.about': 'For: {what}. It is kept with this case and goes wherever its file goes.',
  'ownKind.name': 'What you call it',
  'ownKind.unnamed': 'No name yet',
  'ownKind.pattern': 'Line',
  'ownKind.colour': 'Colour',
  'ownKind.ornament': 'In the middle',
  'ownKind.arrow': 'Arrow',
  'ownKind.none': 'None',
  'ownKind.letters': 'One or two letters on the line',
  'ownKind.sensitive': 'Sensitive: drawn only while “secrets” is on, never in a child’s copy',
  'ownKind.alike':
    'In black this looks like “{name}”. Another line, letters or something in the middle would tell them apart.',
  'ownKind.add': 'Add this kind',
  'ownKind.save': 'Save',
  'ownKind.remove': 'Remove this kind',
  'ownKind.removeUsed':
    '{count, plural, one {Remove; one line becomes “other”} other {Remove; # lines become “other”}}',
  'touch.kind': 'What they are to each other',
} as const;
