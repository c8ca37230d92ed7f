import { type FuzzyDate, isoDate } from '#model';
import { capital } from '#words';
import { useReadOnly, useSay, useWorkspace } from '../app/context.tsx';
import { Button } from '../kit/Button.tsx';
import { DateField } from '../panel/DateField.tsx';

const spans = { week: 7, fortnight: 14, month: 30 } as const;
const spanNames = ['week', 'fortnight', 'month'] as const;

/** The day that is so many days from an ISO day. */
function daysFrom(day: string, days: number): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** By when something is to be done: typed, or one of the usual spans from today. */
export function DueField({
  label,
  value,
  onSave,
}: {
  readonly label: string;
  readonly value: FuzzyDate | undefined;
  readonly onSave: (due: FuzzyDate | undefined) => void;
}) {
  const say = useSay();
  const workspace = useWorkspace();
  const readOnly = useReadOnly();
  return (
    <div>
      <DateField label={label} value={value} example={say('due.example')} onSave={onSave} />
      {readOnly || value ? null : (
        <div className="due-field__spans">
          {spanNames.map((span) => (
            <Button
              key={span}
              variant="act"
              onPress={() => onSave(isoDate(daysFrom(workspace.today, spans[span])))}
            >
              {capital(say(`due.${span}`))}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
