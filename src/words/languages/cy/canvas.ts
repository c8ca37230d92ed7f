import type { canvas as english } from '../en/canvas.ts';

/** Working on the drawing by hand. A draft that people have still to check. */
export const canvas: Record<keyof typeof english, string> = {
  'command.link': 'Cysylltu â rhywun sydd yma',
  'canvas.linkTo': 'Nawr dewiswch â phwy y mae {name} yn cael ei gysylltu',
  'quickAdd.join': 'Cysylltu â rhywun',
  'relation.title': '{from} a {to}',
  'relation.what': 'Beth ydyn nhw i’w gilydd?',
  'relation.parent': 'Mae {to} yn rhiant i {from}',
  'relation.child': 'Mae {to} yn blentyn i {from}',
  'relation.partner': 'Maen nhw’n bartneriaid, neu roedden nhw',
  'relation.sibling': 'Maen nhw’n frodyr neu’n chwiorydd',
  'relation.candidate': 'Gall fod yn rhiant trwy enedigaeth',
  'relation.otherParent': 'Y rhiant arall',
  'relation.getOn': 'Sut maen nhw’n dod ymlaen …',
  'relation.join': 'Cysylltu',
  'card.born': 'ganwyd {date}',
  'card.died': 'bu farw {date}',
  'card.dead': 'wedi marw',
  'card.livesWith': 'Yn byw gyda {names}',
  'card.search': 'Chwilio: {state}',
  'card.next': 'Nesaf: {step}',
  'miniMap.name': 'Map bach o’r teulu cyfan; mae gwasgu yn mynd yno',
  'miniMap.open': 'Dangos y map bach',
  'miniMap.close': 'Cuddio’r map bach',
};
