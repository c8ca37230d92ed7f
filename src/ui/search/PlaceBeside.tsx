import { heardOf, type PersonId } from '#model';
import { useOpen } from '../app/context.tsx';
import { PlaceHeard } from './PlaceHeard.tsx';
import { useHeard, usePlacing } from './usePlacing.ts';

/** Asks what somebody heard of is to a person of the drawing whom they were put on. */
export default function PlaceBeside({
  person,
  beside,
  onClose,
}: {
  readonly person: PersonId;
  readonly beside: PersonId;
  readonly onClose: () => void;
}) {
  const lead = useOpen(
    ({ document }) => heardOf(document).find((each) => each.person === person)?.lead,
  );
  const heard = useHeard(lead);
  const place = usePlacing(person, heard);
  return (
    <PlaceHeard
      person={person}
      how="relative"
      beside={beside}
      onPlace={(chosen) => {
        onClose();
        place(chosen);
      }}
      onClose={onClose}
    />
  );
}
