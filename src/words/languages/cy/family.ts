import type { family as english } from '../en/family.ts';

/** Typing a family, people recorded twice, what is still to find. A draft that people have still to check. */
export const family: Record<keyof typeof english, string> = {
  'search.notStarted': 'heb ddechrau',
  'search.looking': 'yn chwilio',
  'search.found': 'wedi dod o hyd',
  'search.contacted': 'wedi cysylltu',
  'search.replied': 'wedi ateb',
  'search.willing': 'yn fodlon',
  'search.notNow': 'ddim nawr',
  'search.notSafeNow': 'ddim yn ddiogel nawr',
  'search.notFound': 'heb ddod o hyd',

  'doubt.not-understood': 'Heb ei ddeall; wedi’i gadw fel nodyn.',
  'doubt.too-many-parents': 'Mwy na dau riant: y ddau gyntaf sy’n cael y plant.',
  'doubt.step-of-whom': 'Llysblentyn pwy yw hwn?',
  'doubt.nobody-to-join': 'Does neb i gysylltu hwn â nhw.',
  'doubt.kin-not-placed': 'Pa ochr yw hon? Wedi’i gadw fel nodyn.',
  'doubt.two-meanings': 'Dyddiad y briodas, neu’r geni?',

  'duplicate.sameName': 'yr un enw',
  'duplicate.sameFirstName': 'yr un enw cyntaf',
  'duplicate.shortName': 'gall un enw fod yn fyr am y llall',
  'duplicate.sameDescriptor': 'disgrifiad yn yr un geiriau',
  'duplicate.sameBirth': 'ganwyd ar yr un adeg',
  'duplicate.sharedRelatives': 'yr un perthnasau',

  'find.sideMissing':
    '{side, select, mum {Neb ar ochr mam {name} eto} dad {Neb ar ochr dad {name} eto} other {Neb y tu ôl i {name} eto}}',
  'find.parentMissing':
    '{side, select, mum {Mam {name}} dad {Tad {name}} other {Un o rieni {name}}}',
  'find.parentUnsettled':
    'Pwy yw rhiant {name}? {count, plural, one {Gall # person fod} two {Gall # berson fod} other {Gall # o bobl fod}}',
  'find.kinMissing': 'Brodyr a chwiorydd',
  'find.nameMissing': 'Eu henw',
  'find.moreChildren': 'Rhagor o blant na’r rhai a ddarlunnir',

  'heard.same': '{name} yw hwn',
  'heard.child': 'plentyn {name}',
  'heard.parent': 'rhiant {name}',
  'heard.sibling': 'brawd neu chwaer {name}',
  'heard.partner': 'partner {name}',
  'heard.relative': 'perthynas i {name}, heb wybod sut',
};
