import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';

/** The card at the foot of the map: one question, and at most a few things to do about it. */
export function Ask({
  question,
  about,
  picture,
  children,
  wide = false,
  row = false,
}: {
  readonly question: string;
  /** What it is about: the name of a home. */
  readonly about?: string;
  readonly picture?: ReactNode;
  readonly children: ReactNode;
  /** With something to choose from under the question. */
  readonly wide?: boolean;
  /** With a row to choose from, which leaves the map in sight. */
  readonly row?: boolean;
}) {
  return (
    <section
      className={`ask${wide ? ' ask--wide' : ''}${row ? ' ask--row' : ''}`}
      aria-label={about ? `${about}: ${question}` : question}
    >
      {picture ? <span className="ask__picture">{picture}</span> : null}
      <h2 className="ask__question">
        {about ? <span className="ask__about">{about}</span> : null}
        {question}
      </h2>
      <div className="ask__actions">{children}</div>
    </section>
  );
}

/** Something to do about a question. */
export function Act({
  children,
  main = false,
  pressed,
  onPress,
  disabled = false,
}: {
  readonly children: ReactNode;
  /** Of something that is so or is not so. */
  readonly pressed?: boolean;
  /** What the card is for. */
  readonly main?: boolean;
  readonly onPress: () => void;
  readonly disabled?: boolean;
}) {
  return (
    <Button
      className={main || pressed ? 'act act--main' : 'act'}
      onPress={onPress}
      isDisabled={disabled}
      {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
    >
      {pressed ? <Check className="act__check" aria-hidden /> : null}
      {children}
    </Button>
  );
}

/** Things to choose one from, each with its picture. */
export function Choose({
  label,
  options,
  onChoose,
}: {
  readonly label: string;
  readonly options: readonly {
    readonly id: string;
    readonly name: string;
    /** More than the name, for those who listen. */
    readonly said?: string;
    readonly picture: ReactNode;
    /** Whether it is chosen, where several can be. */
    readonly pressed?: boolean;
  }[];
  readonly onChoose: (id: string) => void;
}) {
  return (
    <ul className="choose" aria-label={label}>
      {options.map(({ id, name, said, picture, pressed }) => (
        <li key={id}>
          <Button
            className="choose__option"
            onPress={() => onChoose(id)}
            {...(said === undefined ? {} : { 'aria-label': said })}
            {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
          >
            {pressed ? <Check className="choose__check" aria-hidden /> : null}
            {picture}
            <span>{name}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
