import type { edits as english } from '../en/edits.ts';

/** What edits are called in the history, and why operations refuse. A draft that people have still to check. */
export const edits: Record<keyof typeof english, string> = {
  'edit.addPerson': 'ychwanegu person',
  'edit.namePerson': 'enwi person',
  'edit.addPet': 'ychwanegu anifail anwes',
  'edit.addFocalChild': 'ychwanegu plentyn i’r achos',
  'edit.addChild': 'ychwanegu plentyn',
  'edit.addParent': 'ychwanegu rhiant',
  'edit.addCandidateParent': 'ychwanegu rhiant posibl',
  'edit.addSibling': 'ychwanegu brawd neu chwaer',
  'edit.addPartner': 'ychwanegu partner',
  'edit.addSpell': 'ychwanegu cyfnod gyda’i gilydd',
  'edit.changeSpell': 'newid cyfnod gyda’i gilydd',
  'edit.removeSpell': 'dileu cyfnod gyda’i gilydd',
  'edit.settleParent': 'penderfynu pwy yw’r rhiant',
  'edit.recordTwins': 'cofnodi efeilliaid',
  'edit.removeParentage': 'tynnu plentyn o deulu',
  'edit.removePerson': '{count, plural, one {dileu person} other {dileu # o bobl}}',
  'edit.add':
    '{table, select, bonds {ychwanegu cwlwm} ties {ychwanegu cyswllt} organisations {ychwanegu sefydliad} households {ychwanegu aelwyd} places {ychwanegu lle} stays {ychwanegu cartref} moves {ychwanegu symudiad} accounts {ychwanegu hanes} notes {ychwanegu nodyn} sources {ychwanegu ffynhonnell} responsibilities {ychwanegu cyfrifoldeb rhiant} agreements {ychwanegu cytundeb} leads {dechrau chwiliad} attempts {cofnodi cam} diagrams {ychwanegu darlun} other {ychwanegu}}',
  'edit.change':
    '{table, select, cases {newid yr achos} persons {newid person} partnerships {newid cwpl} parentSets {newid teulu} parentages {newid cysylltiad â rhiant} bonds {newid cwlwm} ties {newid cyswllt} organisations {newid sefydliad} households {newid aelwyd} places {newid lle} stays {newid cartref} moves {newid symudiad} accounts {newid hanes} notes {newid nodyn} restrictions {newid cyfyngiad} leads {newid chwiliad} diagrams {newid darlun} other {newid}}',
  'edit.remove':
    '{table, select, focalChildren {tynnu o blant yr achos} partnerships {dileu cwpl} parentSets {dileu teulu} bonds {dileu cwlwm} ties {dileu cyswllt} organisations {dileu sefydliad} households {dileu aelwyd} places {dileu lle} stays {dileu cartref} moves {dileu symudiad} accounts {dileu hanes gan rywun} notes {dileu nodyn} restrictions {dileu cyfyngiad} leads {dileu chwiliad} other {dileu}}',
  'edit.addClaim': 'ychwanegu hanes am ffaith',
  'edit.preferClaim': 'ffafrio un hanes',
  'edit.removeClaim': 'dileu un hanes',
  'edit.tell':
    '{state, select, told {nodi: wedi cael gwybod} notTold {nodi: heb gael gwybod} other {nodi: ddim yn siŵr}}',
  'edit.restrict': 'ychwanegu cyfyngiad',
  'edit.liftRestriction': 'codi cyfyngiad',
  'edit.pin': '{count, plural, one {symud person} other {symud # o bobl}}',
  'edit.unpin': 'gadael i bobl ganfod eu lle',
  'edit.tidy': 'tacluso’r darlun',
  'edit.fold': 'plygu cangen o’r golwg',
  'edit.unfold': 'agor cangen',
  'edit.restore': 'mynd yn ôl i eiliad gynharach',
  'edit.open': 'agor ffeil',
  'edit.photo': 'ychwanegu llun',
  'edit.view': 'trefnu’r darlun',
  'edit.begin': 'dechrau’r achos',
  'edit.typeFamily': '{count, plural, one {teipio person} other {teipio teulu o #}}',
  'edit.paste': '{count, plural, one {gludo person} other {gludo # o bobl}}',
  'edit.duplicate': '{count, plural, one {dyblygu person} other {dyblygu # o bobl}}',

  'refusal.row-missing': 'Dydy hwnnw ddim yno bellach.',
  'refusal.row-invalid': 'Dydy hynny ddim yn addas i’r maes hwn.',
  'refusal.row-exists': 'Mae hwnnw yno’n barod.',
  'refusal.not-fitting': 'Dydy hynny ddim yn cyd-fynd â gweddill yr achos.',
  'refusal.nothing-changed': 'Does dim i’w newid.',
  'refusal.two-parents-already':
    'Mae dau riant drwy enedigaeth wedi’u cofnodi’n barod. Ychwanegwch riant posibl, neu riant o fath arall.',
  'refusal.own-parent': 'Does neb yn gallu bod yn rhiant i’w hunan.',
  'refusal.own-ancestor': 'Byddai hynny’n gwneud rhywun yn hynafiad i’w hunan.',
  'refusal.own-partner': 'Does neb yn gallu bod yn bartner i’w hunan.',
  'refusal.own-bond': 'Mae angen dau berson ar gyfer cwlwm.',
  'refusal.already-linked': 'Maen nhw wedi’u cysylltu fel hyn yn barod.',
  'refusal.not-siblings': 'Mae angen i efeilliaid rannu teulu.',
  'refusal.last-spell':
    'Dilëwch y cwpl yn lle hynny: dyma’r cyfan sydd wedi’i gofnodi amdanyn nhw.',
  'refusal.last-focal-child': 'Mae achos yn cadw o leiaf un plentyn.',
};
