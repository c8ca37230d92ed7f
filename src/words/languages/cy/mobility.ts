import type { mobility as english } from '../en/mobility.ts';

/** Cartrefi, y map symudiadau, ymweliadau a dymuniadau plentyn. */
export const mobility: Record<keyof typeof english, string> = {
  'edit.recordStay': 'ychwanegu cartref',
  'edit.reorderStay': 'symud cartref ar hyd y ffordd',
  'edit.addToken': 'rhoi rhywun ar y map',
  'edit.placeOnMap':
    '{count, plural, one {symud rhywbeth ar y map} other {symud # o bethau ar y map}}',
  'edit.moreOf': 'newid “pethau yr hoffwn gael mwy ohonynt”',
  'edit.setAside': 'rhoi o’r neilltu am y tro',
  'edit.takeUpAgain': 'codi eto',
  'edit.mark': 'nodi pa mor ddiogel y mae rhywun yn teimlo',
  'edit.wish': 'dweud beth hoffai’r plentyn gan rywun',
  'edit.freezeMap': 'cadw’r map fel y mae',
  'edit.acceptLead': 'dechrau chwiliad o ddymuniad',
  'edit.binVisit': 'rhoi yn y bin beth a wnaed mewn ymweliad',
  'refusal.not-asked': 'Nid yw marciau diogelwch ymlaen ar gyfer yr ymweliad hwn.',
  'refusal.talk-first':
    'Siaradwch â’r gweithiwr cymdeithasol yn gyntaf: nid yw’r plentyn yn teimlo’n ddiogel gyda nhw.',
};
