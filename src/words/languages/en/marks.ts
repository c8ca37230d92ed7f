/** Marks on people, and what is drawn of them. */
export const marks = {
  'panel.marks': 'Health, culture, secrets',
  'marks.about':
    'Sensitive facts are drawn only while their topic is on for a drawing, with who says so. None of them reaches a child’s or family copy.',
  'marks.add': 'Add',
  'marks.choose': 'Choose what it is',
  'marks.state': 'How it stands',
  'marks.text': 'In words',
  'marks.whoSays': 'Who says so, and how sure',
  'marks.nobodySays': 'Nobody is recorded as saying so',
  'marks.notShown': 'Not drawn now: “{topic}” is off for this drawing.',
  'marks.show': 'Switch on',
  'marks.showSex': 'Draw the recorded sex as well, as this person wishes',
  'marks.diedMark': 'Mark this child chose for people who have died',
} as const;
