/** Yr hyn sydd dros ddarlun, a chopïau ohono: argraffu a’r clipfwrdd. */
export const copies = {
  'copy.clip': 'Copïo fel llun',
  'copy.clipAbout': 'I’w ludo yn Word, mewn neges neu mewn adroddiad',
  'copy.copied': 'Mae’r llun ar y clipfwrdd.',
  'copy.copiedSmaller':
    'Mae’r llun ar y clipfwrdd, ar {percent} % o’r eglurder llawn: mae’r darlun yn fawr iawn.',
  'paper.print': 'Argraffu',
  'paper.printed': 'Wedi’i drosglwyddo i ffenestr argraffu’r porwr.',
  'print.askFirst':
    'Does dim yn cael ei argraffu fel hyn, rhag i neb gael yr hyn nad yw’n eiddo iddo. Dewiswch “Argraffu neu gadw copi” a dweud i bwy mae.',
  'picture.photosLeftOut':
    '{count, plural, one {Mae un llun mewn WebP, na ellir ei roi mewn PDF yma: mae wedi’i adael allan.} other {Mae # llun mewn WebP, na ellir eu rhoi mewn PDF yma: maen nhw wedi’u gadael allan.}}',
  'show.saidBy': 'Pwy sy’n dweud hynny',
  'show.saidByAnybody': 'Unrhyw un',
  'show.bondKinds': 'Mathau o gwlwm sy’n cael eu dangos',
  'show.allBondKinds': 'Dangos pob math',
  'paper.strip': 'Stribed ar un ddalen',
  'paper.folds':
    'Consertina: {count, plural, one {# plyg} two {# blyg} other {# plyg}}, un ar bob dalen',
  'copy.noTowns':
    'Ni wneir map â threfi i unrhyw blentyn. Gellir copïo’r ffordd a’r llinell amser.',
  'paper.inStrips': 'Mewn {count} stribed ar un ddalen, i gael enwau mwy',
  'picture.strip': 'Stribed {number} o {count}',
  'picture.stripOn': 'Stribed {number} o {count}; mae’n parhau isod',
} as const;
