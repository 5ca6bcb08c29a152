/** A subject id and the words it is printed in. */
export interface Subject {
  readonly id: string;
  readonly label: string;
}
