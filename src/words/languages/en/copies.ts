/** What is laid over a drawing, and copies of it: printing and the clipboard. */
export const copies = {
  'copy.clip': 'Copy as a picture',
  'copy.clipAbout': 'To paste into Word, a message or a report',
  'copy.copied': 'The picture is on the clipboard.',
  'copy.copiedSmaller':
    'The picture is on the clipboard, at {percent} % of full sharpness: the drawing is very large.',
  'paper.print': 'Print',
  'paper.printed': 'Handed to the printer window of the browser.',
  'print.askFirst':
    'Nothing is printed this way, so that nobody gets what is not theirs. Choose “Print or save a copy” and say who it is for.',
  'picture.photosLeftOut':
    '{count, plural, one {One photo is in WebP, which cannot be put into a PDF here: it is left out.} other {# photos are in WebP, which cannot be put into a PDF here: they are left out.}}',
  'show.saidBy': 'Who says so',
  'show.saidByAnybody': 'Anybody',
  'show.bondKinds': 'Kinds of bonds that are shown',
  'show.allBondKinds': 'Show every kind',
  'paper.strip': 'A strip on one sheet',
  'paper.folds': 'A concertina: {count, plural, one {# fold} other {# folds}}, one on each sheet',
  'copy.noTowns': 'A map with towns is made for no child. The road and the timeline can be copied.',
  'paper.inStrips': 'In {count} strips on one sheet, for larger names',
  'picture.strip': 'Strip {number} of {count}',
  'picture.stripOn': 'Strip {number} of {count}; it goes on below',
} as const;
