/** Mathau o linellau y defnyddiwr ei hun. */
export const ownKinds = {
  'ownKind.title': 'Eich math eich hun',
  'ownKind.new': 'Eich math eich hun …',
  'ownKind.yours': 'Eich mathau eich hun',
  'ownKind.more': 'Rhagor o fathau …',
  'ownKind.change': 'Newid y math hwn',
  'ownKind.changeNamed': 'Newid y math “{name}”',
  'ownKind.about':
    'Ar gyfer: {what}. Mae’n cael ei gadw gyda’r achos hwn ac yn mynd i ble bynnag mae’r ffeil yn mynd.',
  'ownKind.name': 'Eich enw chi arno',
  'ownKind.unnamed': 'Dim enw eto',
  'ownKind.pattern': 'Llinell',
  'ownKind.colour': 'Lliw',
  'ownKind.ornament': 'Yn y canol',
  'ownKind.arrow': 'Saeth',
  'ownKind.none': 'Dim',
  'ownKind.letters': 'Un neu ddwy lythyren ar y llinell',
  'ownKind.sensitive':
    'Sensitif: dim ond yn cael ei dynnu tra bo “cyfrinachau” ymlaen, byth mewn copi plentyn',
  'ownKind.alike':
    'Mewn du mae hwn yn edrych fel “{name}”. Byddai llinell arall, llythrennau neu rywbeth yn y canol yn gwahaniaethu rhyngddynt.',
  'ownKind.add': 'Ychwanegu’r math hwn',
  'ownKind.save': 'Cadw',
  'ownKind.remove': 'Dileu’r math hwn',
  'ownKind.removeUsed':
    '{count, plural, one {Dileu; daw un llinell yn “arall”} other {Dileu; daw # llinell yn “arall”}}',
  'touch.kind': 'Beth ydyn nhw i’w gilydd',
} as const;
