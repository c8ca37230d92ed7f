import type { start as english } from '../en/start.ts';

/** Welsh texts of the first screen and of what can be said there. */
export const start: Record<keyof typeof english, string> = {
  'app.name': 'Roots & Routes',
  'app.opening': 'Wrthi’n agor yr achos …',
  'app.done': 'Wedi gorffen',
  'app.cancel': 'Canslo',
  'app.dismiss': 'Cau’r neges hon',
  'app.nobody': 'Neb wedi’i ddewis',
  'app.notSaid': 'Heb ei ddweud',
  'app.remove': 'Dileu',
  'app.removeNamed': 'Dileu {name}',
  'start.title': 'Pwy sydd ym mywyd y plentyn hwn?',
  'start.intro':
    'Gwnewch ddarlun o deulu’r plentyn, ei rwydwaith ehangach a’i gartrefi. Mae popeth yn aros ar y ddyfais hon.',
  'start.child': 'Dechrau gyda’r plentyn',
  'start.childAbout': 'Mae lle’r plentyn yno o’r eiliad gyntaf. Gall enwau aros.',
  'start.childName': 'Enw cyntaf y plentyn, os hoffech chi',
  'start.reference': 'Cyfeirnod yr achos (dim enwau)',
  'start.begin': 'Dechrau',
  'start.openFile': 'Agor ffeil',
  'start.openFileAbout':
    'Achos a gadwyd o’r fan hon, neu goeden deulu mewn GEDCOM. Gallwch hefyd ei ollwng ar y dudalen hon.',
  'start.chooseFile': 'Dewis ffeil',
  'start.examples': 'Gweld teulu enghreifftiol',
  'start.practice':
    'Achosion ymarfer sydd yma: maen nhw’n cael eu cadw ar y ddyfais hon a dydyn nhw ddim wedi’u hamgryptio eto.',
  'example.eric': 'Eric',
  'example.ericAbout':
    'Dau ddyn a allai fod yn dad iddo, gofalwyr maeth, enw nad oedd yn perthyn i neb.',
  'example.heather': 'Heather a Sarah',
  'example.heatherAbout': 'Dwy chwaer, un cartref maeth, a chwaer sy’n byw yn rhywle arall.',
  'example.large': 'Teulu mawr',
  'example.largeAbout':
    '300 o bobl dros saith cenhedlaeth, gyda phob peth annisgwyl sydd i’w gael mewn teuluoedd.',
  'shelf.title': 'Eich achosion',
  'shelf.search': 'Chwilio eich achosion',
  'shelf.none': 'Does dim achos o’r enw “{query}”.',
  'shelf.people': '{count, plural, one {# person} other {# o bobl}}',
  'shelf.changed': 'newidiwyd {when}',
  'shelf.copy': 'cadwyd copi {when}',
  'shelf.noCopy': 'dim copi wedi’i gadw eto',
  'shelf.more': 'Rhagor ar gyfer {reference}',
  'shelf.rename': 'Newid y cyfeirnod',
  'shelf.renameAbout':
    'Mae’r cyfeirnod i’w weld ar y silff, yn y tab ac mewn enwau ffeiliau. Peidiwch â defnyddio enwau pobl.',
  'shelf.duplicate': 'Dyblygu',
  'shelf.copyOf': '{reference} (copi)',
  'shelf.showChild':
    '{count, plural, one {Dangos enw cyntaf y plentyn yma} other {Dangos enwau cyntaf y plant yma}}',
  'shelf.hideChild':
    '{count, plural, one {Cuddio enw cyntaf y plentyn} other {Cuddio enwau cyntaf y plant}}',
  'shelf.delete': 'Dileu',
  'shelf.damaged': 'Achos nad oes modd darllen ei label',
  'command.undo': 'Dadwneud',
  'notice.copied': 'Wedi’i gopïo.',
  'notice.pasted-elsewhere':
    'Dim ond enwau, blynyddoedd geni a chysylltau teulu a ddaeth: mae popeth arall yn aros yn yr achos y daeth ohono.',
  'settings.language': 'Iaith',
  'settings.colours': 'Lliwiau',
  'language.en': 'English',
  'language.cy': 'Cymraeg (drafft, i’w wirio)',
  'list.more': 'Dangos {count} arall',
  'theme.system': 'Fel y mae’r ddyfais',
  'theme.light': 'Golau',
  'theme.dark': 'Tywyll',
  'theme.contrast': 'Cyferbyniad uchel',
  'notice.undone': 'Wedi dadwneud: {edit}',
  'notice.redone': 'Wedi ailwneud: {edit}',
  'notice.edited': 'Wedi gwneud: {edit}',
  'notice.case-deleted': 'Cafodd yr achos ei ddileu.',
  'notice.copy-saved': 'Cafodd copi ei gadw yn eich lawrlwythiadau.',
  'notice.restored': 'Dyma’r achos nawr. Gallwch ddadwneud hyn.',
  'notice.removed-for-good': 'Wedi’i ddileu am byth.',
  'notice.read-only': 'Does dim modd newid dim yma nawr.',
  'notice.repaired':
    'Roedd rhywbeth ar y ddisg wedi’i ddifrodi. Mae’r hyn oedd modd ei ddarllen yma, ac mae copi newydd wedi’i ysgrifennu.',
  'notice.moved-here': 'Gallwch olygu yma nawr.',
  'notice.layout-failed':
    'Doedd dim modd trefnu’r darlun. Mae’r achos ei hun yn ddiogel; dadwnewch y cam diwethaf.',
  'file.notOpened': 'Chafodd y ffeil hon mo’i hagor.',
  'file.nothingChanged': 'Mae eich achosion fel yr oedden nhw.',
  'file.where': 'Ble: {at}',
  'file.line': 'llinell {line}',
  'file.tag.INDI': 'unigolyn',
  'file.tag.FAM': 'teulu',
  'file.tag.SOUR': 'ffynhonnell',
  'file.tag.NOTE': 'nodyn',
  'file.tag.SNOTE': 'nodyn',
  'file.tag.OBJE': 'llun',
  'file.tag.HEAD': 'pen y ffeil',
  'file.tag.NAME': 'enw',
  'file.tag.BIRT': 'geni',
  'file.tag.DEAT': 'marw',
  'file.tag.MARR': 'priodas',
  'file.tag.DATE': 'dyddiad',
  'file.tag.FAMC': 'rhieni',
  'file.tag.FAMS': 'cwpl',
  'file.tag.HUSB': 'rhiant',
  'file.tag.WIFE': 'rhiant',
  'file.tag.CHIL': 'plentyn',
  'file.tag.TITL': 'teitl',
  'file.unreadable': 'Doedd dim modd ei darllen.',
  'file.empty': 'Mae’n wag.',
  'file.not-text': 'Nid ffeil testun yw hi.',
  'file.not-ours':
    'Nid achos a gadwyd o fan hyn (.ged.json) yw hi, na choeden deulu mewn GEDCOM (.ged).',
  'file.genopro':
    'Ffeil GenoPro yw hi. Yn GenoPro, cadwch y goeden fel GEDCOM (.ged), ac yna agorwch honno yma.',
  'file.archive':
    'Ffolder wedi’i phacio (zip) yw hi. Dadbaciwch hi, ac yna agorwch y goeden deulu (.ged) sydd ynddi.',
  'file.document':
    'Dogfen neu lun yw hi. Dim ond achosion a gadwyd o fan hyn (.ged.json) a choed teulu mewn GEDCOM (.ged) y mae modd eu hagor.',
  'file.table':
    'Tabl yw hi. I ddod â rhestr o gartrefi i mewn, agorwch achos y plentyn a dewiswch “Dod â rhestr o gartrefi i mewn” yn ei ddewislen.',
  'file.reading': 'Wrthi’n darllen y ffeil …',
  'file.cut-off':
    'Mae’n gorffen yn rhy gynnar: cafodd ei thorri’n fyr, efallai gan lawrlwythiad a fethodd.',
  'file.broken': 'Mae nam yn y ffordd y mae wedi’i hysgrifennu.',
  'file.newer-version':
    'Cafodd ei gwneud gan fersiwn mwy newydd o’r ap hwn (ei fformat yw {version}). Diweddarwch yr ap, ac yna ei hagor eto.',
  'file.unknown-version':
    'Nid yw’n dweud pa fersiwn yw hi, neu mae’n fersiwn nad oes modd ei ddarllen yma.',
  'file.too-large': 'Mae’n fwy na 50 MB.',
  'file.too-deep': 'Mae ei rhannau wedi’u nythu’n rhy ddwfn.',
  'file.text-too-long': 'Mae un o’i thestunau’n rhy hir.',
  'file.too-many-people': 'Mae ynddi fwy o bobl nag y mae modd eu hagor (20,000).',
  'file.forbidden-key':
    'Mae ynddi allwedd nad oes gan unrhyw achos; efallai iddi gael ei gwneud i achosi niwed.',
  'file.wrong-shape': 'Dydy un o’i chofnodion ddim fel y dylai fod.',
  'file.duplicate-id': 'Mae gan ddau o’i chofnodion yr un id.',
  'file.dangling': 'Mae un o’i chofnodion yn pwyntio at un arall nad yw yno.',
  'file.cycle': 'Mae’n gwneud rhywun yn hynafiad i’w hunan.',
  'file.not-fitting': 'Dydy ei chofnodion ddim yn cyd-fynd â’i gilydd.',
  'trouble.no-room':
    'Does dim lle ar ôl ar y ddyfais hon. Cadwch y ffenestr hon ar agor, gwnewch le, a chadwch gopi.',
  'trouble.no-permission':
    'Dydy’r porwr hwn ddim yn gadael i’r ap gadw dim byd yma (ffenestr breifat?). Cadwch gopi cyn ei chau.',
  'trouble.locked-elsewhere': 'Mae’r achos hwn yn cael ei olygu mewn ffenestr arall.',
  'trouble.newer-version':
    'Cafodd yr achosion hyn eu hysgrifennu gan fersiwn mwy newydd o’r ap hwn. Diweddarwch yr ap.',
  'trouble.unreadable': 'Does dim modd darllen yr hyn sydd ar y ddisg.',
  'trouble.stale-writer':
    'Cymerodd ffenestr arall y golygu drosodd. Dydy’r hyn na chafodd ei gadw yma ddim yn yr achos.',
  'trouble.not-answering':
    'Dydy’r ddyfais ddim yn ateb. Cadwch y ffenestr hon ar agor a chadwch gopi.',
  'trouble.closed': 'Cafodd y storfa ei chau. Ail-lwythwch y dudalen.',
  'trouble.blocked':
    'Mae ffenestr arall yn cadw fersiwn hŷn o’r ap hwn ar agor. Caewch hi, ac yna ail-lwythwch.',
  'trouble.no-such-case': 'Dydy’r achos hwnnw ddim yno bellach.',
  'trouble.no-such-photo': 'Dydy’r llun hwnnw ddim yno bellach.',
  'trouble.busy': 'Mae rhywbeth yn cael ei ddileu am byth; arhoswch eiliad.',
  'trouble.device':
    'Doedd y ddyfais ddim yn gallu gwneud hynny. Cadwch y ffenestr hon ar agor a chadwch gopi.',
  'notice.undone-several': '{count} cam wedi’u tynnu’n ôl',
  'notice.redone-several': '{count} cam wedi’u gwneud eto',
};
