/** Marciau ar bobl, a’r hyn sy’n cael ei dynnu ohonynt. */
export const marks = {
  'panel.marks': 'Iechyd, diwylliant, cyfrinachau',
  'marks.about':
    'Dim ond tra bo’u pwnc ymlaen ar gyfer darlun y caiff ffeithiau sensitif eu tynnu, gyda phwy sy’n dweud hynny. Nid oes yr un yn cyrraedd copi plentyn na theulu.',
  'marks.add': 'Ychwanegu',
  'marks.choose': 'Dewiswch beth ydyw',
  'marks.state': 'Sut mae pethau',
  'marks.text': 'Mewn geiriau',
  'marks.whoSays': 'Pwy sy’n dweud hynny, a pha mor sicr',
  'marks.nobodySays': 'Nid oes neb wedi’i gofnodi fel un sy’n dweud hynny',
  'marks.notShown': 'Heb ei dynnu nawr: mae “{topic}” i ffwrdd ar gyfer y darlun hwn.',
  'marks.show': 'Troi ymlaen',
  'marks.showSex': 'Tynnu’r rhyw a gofnodwyd hefyd, fel y mae’r person hwn yn dymuno',
  'marks.diedMark': 'Y marc a ddewisodd y plentyn hwn ar gyfer pobl sydd wedi marw',
} as const;
